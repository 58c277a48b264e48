import { KeepDraft } from "@/components/drafts/keep-draft";
import { ThumbBar } from "@/components/layout/thumb-bar";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { StartAt } from "@/components/ui/start-at";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import type { DraftValues } from "@/lib/drafts/schema";
import type { Entry } from "@/lib/entries/entry";
import type { EntryField } from "@/lib/entries/field";
import { bookWord } from "@/lib/entries/in-words";
import { draftSubject } from "@/lib/entries/keep-entry";
import { keepInBookAction } from "../actions";
import { Asked } from "./asked";
import { AskedRows } from "./asked-rows";
import type { Reading } from "./reading";

type EntryFormProps = {
  reading: Reading;
  /** Made by the page for a new entry, so that sending twice is the same entry. */
  id: string;
  /** The entry as it is saved; null for a new one. */
  entry: Entry | null;
  /** What the fields show: a draft, else the entry, else what is known already. */
  values: DraftValues;
};

/** The form of a new or an older entry: what is always asked first, the rest behind lines of their own. */
export function EntryForm({ reading, id, entry, values }: EntryFormProps) {
  const { actor, book, t, reader } = reading;
  const asked = book.fields.filter(({ group, kind, isRequired }) => group === null && (kind !== "text" || isRequired));
  const clocks = asked.filter(({ kind }) => kind === "clock");
  const amounts = asked.filter(({ kind }) => kind === "money" || kind === "currency");
  const texts = book.fields.filter((field) => field.group === null && field.kind === "text" && !field.isRequired);
  const groups = [...new Set(book.fields.flatMap(({ group }) => group ?? []))];
  const show = (field: EntryField) => (
    <Asked key={field.name} reading={reading} field={field} entry={entry} values={values} />
  );
  const isSaid = ({ name }: EntryField) => [values[name] ?? ""].flat().some(Boolean);
  return (
    <Form action={keepInBookAction} unreachable={t("record.unreachable")} className="max-w-2xl space-y-5">
      <WrittenBy person={actor.userId} />
      <input type="hidden" name="book" value={book.name} />
      <input type="hidden" name="id" value={id} />
      {entry === null && book.startsAt && <StartAt name={book.startsAt} />}
      {asked.filter(({ kind }) => kind === "day" || kind === "moment").map(show)}
      {clocks.length > 0 && <div className="grid max-w-md grid-cols-2 gap-3">{clocks.map(show)}</div>}
      {amounts.length > 0 && <div className="grid max-w-xl gap-5 sm:grid-cols-2">{amounts.map(show)}</div>}
      {asked.filter(({ kind }) => !["day", "moment", "clock", "money", "currency"].includes(kind)).map(show)}
      {groups.map((group) => {
        const fields = book.fields.filter((field) => field.group === group);
        return (
          <Disclosure key={group} summary={bookWord(book, `groups.${group}`, reader.locale)} open={fields.some(isSaid)}>
            <div className="space-y-5">{fields.map(show)}</div>
          </Disclosure>
        );
      })}
      <AskedRows reading={reading} entry={entry} values={values} />
      {texts.map(show)}
      <ThumbBar>
        <SubmitButton pendingLabel={t("record.saving")}>{t("record.save")}</SubmitButton>
        <KeepDraft
          person={actor.userId}
          form="record"
          subject={draftSubject(book, entry ? id : null)}
          words={{
            kept: t("record.draft.kept"),
            keptHere: t("record.draft.keptHere"),
            restored: t("record.draft.restored"),
          }}
        />
      </ThumbBar>
    </Form>
  );
}
