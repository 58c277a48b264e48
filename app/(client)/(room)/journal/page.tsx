import type { Metadata } from "next";
import { NIL } from "uuid";
import { z } from "zod";
import { MoodCard } from "@/app/(client)/_mood/mood-card";
import { ThumbAction } from "@/components/layout/thumb-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { timeZoneOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { MOST_SOUGHT, openSearch } from "@/lib/crypto/sealed-search";
import { idField } from "@/lib/forms/fields";
import { entriesOf, listEntries, taggedEntries } from "@/lib/journal/queries";
import { countTags, withTag } from "@/lib/journal/tags";
import { listMoods } from "@/lib/mood/queries";
import { words } from "@/lib/words";
import { DeletedNotice } from "./_parts/deleted-notice";
import { JournalSearch } from "./_parts/journal-search";
import { TagLinks, tagAddress } from "./_parts/tag-links";
import { timelineOf } from "./_parts/timeline";
import { TimelineList } from "./_parts/timeline-list";

export const metadata: Metadata = { title: words("en-GB")("journal.title") };

const PAGE = 30;
const query = z.object({
  before: z.coerce.date().optional().catch(undefined), // an instant may have several entries:
  id: idField.optional().catch(undefined), // this is the last of them that was shown
  deleted: z.string().max(60).optional().catch(undefined),
  tag: z.string().max(MOST_SOUGHT).optional().catch(undefined), // sealed
});

export default async function JournalPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireActor("client", "/journal");
  const { before, id, deleted, tag: sought } = query.parse(await searchParams);
  const record = openOwnRecord(actor);
  const t = words(actor.locale);
  const limit = PAGE + 1;
  const after = before && { at: before, id: id ?? NIL };
  const chosen = openSearch(actor.key, "journal-tags", sought);
  const listed = chosen ? [] : ([listEntries(record, { after, limit }), listMoods(record, { after, limit })] as const);
  const [tagged, inTurn = [], moods = []] = await Promise.all([taggedEntries(record), ...listed]);
  const entries = chosen ? await entriesOf(record, withTag(tagged, chosen, { after, limit })) : inTurn;
  const { days, next } = timelineOf(entries, moods, PAGE);
  const here = chosen ? tagAddress(actor.key, chosen) : "/journal";
  const isEmpty = days.length === 0 && !before && !chosen;
  return (
    <>
      <PageHeader
        title={t("journal.title")}
        intro={t("journal.intro")}
        actions={
          <ThumbAction>
            <ButtonLink href="/journal/new">{t("journal.write")}</ButtonLink>
          </ThumbAction>
        }
      />
      <DeletedNotice t={t} deleted={deleted} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 lg:order-2">
          {!before && <MoodCard t={t} locale={actor.locale} person={actor.userId} whole />}
        </div>
        <div className="min-w-0">
          {isEmpty ? (
            <EmptyState title={t("journal.emptyTitle")} icon="book-open">
              {t("journal.empty")}
            </EmptyState>
          ) : (
            <>
              <JournalSearch
                words={{
                  label: t("journal.search"),
                  button: t("journal.searchButton"),
                  clear: t("journal.clearSearch"),
                  unreachable: t("errors.unavailable"),
                }}
              />
              <TagLinks t={t} personKey={actor.key} tags={countTags(tagged)} chosen={chosen} />
              {chosen && days.length === 0 && <p className="text-soft">{t("journal.tags.none")}</p>}
              <TimelineList t={t} locale={actor.locale} timeZone={timeZoneOf(actor)} days={days} />
              {(next || before) && (
                <Pager
                  label={t("journal.pages")}
                  previous={before ? { href: here, label: t("journal.newest") } : undefined}
                  next={
                    next
                      ? {
                          href: `${here}${chosen ? "&" : "?"}before=${next.at.toISOString()}&id=${next.id}`,
                          label: t("journal.older"),
                        }
                      : undefined
                  }
                />
              )}
            </>
          )}
        </div>
      </div>
    </>
  );
}
