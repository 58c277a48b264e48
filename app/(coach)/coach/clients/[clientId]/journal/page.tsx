import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NIL } from "uuid";
import { z } from "zod";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { type ClientJournal, viewClientJournal } from "@/lib/coaching/view-client-journal";
import { NotFoundError } from "@/lib/errors";
import { idField } from "@/lib/forms/fields";
import type { JournalEntry } from "@/lib/journal/entry";
import { callName } from "@/lib/people/call-name";
import { formatInstant } from "@/lib/time";
import { say, type Words, words } from "@/lib/words";
import { ClientParts } from "../_parts/client-parts";

export const metadata: Metadata = { title: words("en-GB")("coach.client.parts.journal") };

type Props = { params: Promise<{ clientId: string }>; searchParams: Promise<Record<string, unknown>> };

const query = z.object({
  before: z.coerce.date().optional().catch(undefined),
  id: idField.optional().catch(undefined),
});

export default async function ClientJournalPage({ params, searchParams }: Props) {
  const { clientId } = await params;
  const path = `/coach/clients/${clientId}/journal`;
  const actor = await requireActor("coach", path);
  const { before, id } = query.parse(await searchParams);
  const view = await viewOrNotFound(actor, clientId, before && { at: before, id: id ?? NIL });
  const t = words(actor.locale);
  const name = callName(view.name) ?? view.name;
  const { entries, next } = view;
  return (
    <>
      <PageHeader back={{ href: "/coach", label: t("coach.client.back") }} title={view.name} />
      <ClientParts clientId={clientId} current="journal" t={t} />
      {entries.length === 0 ? (
        <EmptyState title={t("coach.client.journal.none.title")}>
          {t("coach.client.journal.none.text", { name })}
        </EmptyState>
      ) : (
        <div className="max-w-2xl space-y-10">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} locale={actor.locale} timeZone={timeZoneOf(actor)} t={t} />
          ))}
          {(next || before) && (
            <Pager
              label={t("coach.client.journal.pages")}
              previous={before ? { href: path, label: t("coach.client.journal.newest") } : undefined}
              next={
                next
                  ? {
                      href: `${path}?before=${next.at.toISOString()}&id=${next.id}`,
                      label: t("coach.client.journal.older"),
                    }
                  : undefined
              }
            />
          )}
          <p className="text-sm text-soft">{t("coach.client.journal.seen", { name })}</p>
        </div>
      )}
    </>
  );
}

type EntryProps = { entry: JournalEntry; locale: string; timeZone: string; t: Words };

/** One entry, with the time on its reader's clock. */
function Entry({ entry, locale, timeZone, t }: EntryProps) {
  const writtenAt = formatInstant(entry.writtenAt, locale, timeZone);
  return (
    <article>
      <h2 className="font-serif text-xl">{entry.title ?? writtenAt}</h2>
      <p className="mb-2 flex flex-wrap gap-2 text-sm text-soft">
        {entry.title && writtenAt}
        {entry.moodScore !== null && <Badge>{t("journal.mood", { score: entry.moodScore })}</Badge>}
        {entry.mood && <Badge>{say(locale, `vocabularies.moods.${entry.mood}`)}</Badge>}
        {entry.tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
      </p>
      <p className="font-serif text-lg whitespace-pre-wrap [overflow-wrap:anywhere]">{entry.content}</p>
    </article>
  );
}

/** All that the page shows is read before anything is sent: a foreign or missing id is a true 404. */
async function viewOrNotFound(
  actor: Actor,
  clientId: string,
  after?: { at: Date; id: string },
): Promise<ClientJournal> {
  try {
    return await viewClientJournal(actor, clientId, after);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
