import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { timeZoneOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { isId } from "@/lib/ids";
import { entryOf } from "@/lib/journal/queries";
import { readersOfEntry } from "@/lib/journal/readers-of-entry";
import { formatInstant } from "@/lib/time";
import { say, words } from "@/lib/words";
import { ShareEntry } from "../_parts/share-entry";
import { tagAddress } from "../_parts/tag-links";
import { deleteEntryAction } from "../actions";

export const metadata: Metadata = { title: words("en-GB")("journal.title") };

export default async function EntryPage({ params }: { params: Promise<{ entryId: string }> }) {
  const { entryId } = await params;
  const actor = await requireActor("client", `/journal/${entryId}`);
  if (!isId(entryId)) notFound();
  const record = openOwnRecord(actor);
  const [entry, readers] = await Promise.all([entryOf(record, entryId), readersOfEntry(record, entryId)]);
  if (!entry) notFound();
  const t = words(actor.locale);
  const writtenAt = formatInstant(entry.writtenAt, actor.locale, timeZoneOf(actor));
  return (
    <article className="max-w-2xl">
      <PageHeader
        title={entry.title ?? writtenAt}
        eyebrow={entry.title && writtenAt}
        back={{ href: "/journal", label: t("journal.back") }}
      />
      <div className="mb-5 flex flex-wrap gap-2">
        <Badge>{entry.isShared ? t("journal.shared") : t("journal.private")}</Badge>
        {entry.moodScore !== null && <Badge>{t("journal.mood", { score: entry.moodScore })}</Badge>}
        {entry.mood && <Badge>{say(actor.locale, `vocabularies.moods.${entry.mood}`)}</Badge>}
        {entry.tags.map((tag) => (
          <Link key={tag} href={tagAddress(actor.key, tag)} className="tall-target">
            <Badge>{tag}</Badge>
          </Link>
        ))}
      </div>
      <p className="font-serif text-lg whitespace-pre-wrap [overflow-wrap:anywhere]">{entry.content}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={`/journal/${entry.id}/edit`}>{t("journal.edit")}</ButtonLink>
        <Form action={deleteEntryAction} unreachable={t("journal.unreachable")}>
          <input type="hidden" name="id" value={entry.id} />
          <SubmitButton kind="quiet">{t("journal.delete")}</SubmitButton>
        </Form>
      </div>
      <ShareEntry
        t={t}
        person={actor.userId}
        locale={actor.locale}
        timeZone={timeZoneOf(actor)}
        entry={entry}
        readers={readers}
      />
    </article>
  );
}
