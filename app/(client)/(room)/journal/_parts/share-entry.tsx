import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import type { JournalEntry } from "@/lib/journal/entry";
import type { EntryReader } from "@/lib/journal/readers-of-entry";
import { formatInstant } from "@/lib/time";
import type { Words } from "@/lib/words";
import { shareEntryAction } from "../actions";

type ShareEntryProps = {
  t: Words;
  person: string;
  locale: string;
  timeZone: string;
  entry: JournalEntry;
  readers: readonly EntryReader[];
};

/** Who else may read this entry, who did and when; and the way to share it or to make it private again. */
export function ShareEntry({ t, person, locale, timeZone, entry, readers }: ShareEntryProps) {
  return (
    <div className="mt-8 border-t border-line pt-4">
      {readers.map(({ name, lastAt }) => (
        <p key={name} className="text-soft">
          {t("journal.sharing.readBy", { name, when: formatInstant(lastAt, locale, timeZone) })}
        </p>
      ))}
      {entry.isShared && readers.length === 0 && <p className="text-soft">{t("journal.sharing.notRead")}</p>}
      <Form action={shareEntryAction} unreachable={t("journal.unreachable")} className="mt-2">
        <WrittenBy person={person} />
        <input type="hidden" name="id" value={entry.id} />
        {!entry.isShared && <input type="hidden" name="isShared" value="on" />}
        <SubmitButton kind="quiet" size="small">
          {t(entry.isShared ? "journal.sharing.unshare" : "journal.sharing.share")}
        </SubmitButton>
      </Form>
    </div>
  );
}
