import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { draftOf } from "@/lib/drafts/queries";
import { isId, newId } from "@/lib/ids";
import { promptsFrom } from "@/lib/journal/prompts";
import { words } from "@/lib/words";
import { EntryForm } from "../_parts/entry-form";

export const metadata: Metadata = { title: words("en-GB")("journal.newTitle") };

export default async function NewEntryPage() {
  const actor = await requireActor("client", "/journal/new");
  const t = words(actor.locale);
  const draft = await draftOf(openOwnRecord(actor), "journal", "new");
  // The draft keeps the id that its form had: sent twice, from two tabs, it is still one entry.
  const drafted = draft?.values.id;
  const id = typeof drafted === "string" && isId(drafted) ? drafted : newId();
  return (
    <>
      <PageHeader title={t("journal.newTitle")} back={{ href: "/journal", label: t("journal.back") }} />
      <EntryForm
        t={t}
        locale={actor.locale}
        person={actor.userId}
        id={id}
        subject="new"
        values={draft?.values ?? {}}
        prompts={promptsFrom(todayOf(actor, now()))}
      />
    </>
  );
}
