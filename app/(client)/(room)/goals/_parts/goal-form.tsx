import { Asked } from "@/app/(client)/(room)/record/[book]/_parts/asked";
import { AskedRows } from "@/app/(client)/(room)/record/[book]/_parts/asked-rows";
import type { Reading } from "@/app/(client)/(room)/record/[book]/_parts/reading";
import { keepInBookAction } from "@/app/(client)/(room)/record/[book]/actions";
import { KeepDraft } from "@/components/drafts/keep-draft";
import { ThumbBar } from "@/components/layout/thumb-bar";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import type { DraftValues } from "@/lib/drafts/schema";
import { fieldOf } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { draftSubject } from "@/lib/entries/keep-entry";
import { measureUnits } from "./measure-units";
import { UnitNote } from "./unit-note";

type GoalFormProps = {
  reading: Reading;
  /** Made by the page for a new goal, so that sending twice is the same goal. */
  id: string;
  /** The goal as it is saved; null for a new one. */
  entry: Entry | null;
  /** What the fields show: a draft, else the goal, else what is known already. */
  values: DraftValues;
};

/** The form of a goal: what it is and for which part of life; the rest waits behind lines of its own. */
export function GoalForm({ reading, id, entry, values }: GoalFormProps) {
  const { actor, book, t } = reading;
  const ask = (name: string) => (
    <Asked key={name} reading={reading} field={fieldOf(book, name)} entry={entry} values={values} />
  );
  const isSaid = (...names: string[]) => names.some((name) => [values[name] ?? ""].flat().some(Boolean));
  const isEdited = entry !== null;
  return (
    <Form action={keepInBookAction} unreachable={t("goals.unreachable")} className="max-w-2xl space-y-5">
      <WrittenBy person={actor.userId} />
      <input type="hidden" name="book" value={book.name} />
      <input type="hidden" name="id" value={id} />
      {["title", "category", "targetDate"].map(ask)}
      <Disclosure summary={t("books.goals.groups.why")} open={isSaid("whyItMatters", "description")}>
        <div className="space-y-5">{["whyItMatters", "description"].map(ask)}</div>
      </Disclosure>
      <Disclosure summary={t("books.goals.groups.measure")} open={isSaid("metric", "targetValue")}>
        <div className="space-y-5">
          {ask("metric")}
          {ask("ownUnit")}
          <div className="grid gap-5 sm:grid-cols-2">{["startValue", "targetValue"].map(ask)}</div>
          <UnitNote
            units={measureUnits(reading.reader)}
            chosen={String(values.metric ?? "")}
            words={t("goals.form.measureUnits", { unit: "{unit}" })}
          />
          {["direction", "currency"].map(ask)}
        </div>
      </Disclosure>
      <Disclosure summary={t("goals.form.milestones")} open={isSaid("title.0")}>
        <AskedRows reading={reading} entry={entry} values={values} />
      </Disclosure>
      <Disclosure summary={t("books.goals.groups.plan")} open={isEdited}>
        <div className="space-y-5">{["status", "priority", "startDate", "achievedOn"].map(ask)}</div>
      </Disclosure>
      <ThumbBar>
        <SubmitButton pendingLabel={t("goals.form.saving")}>{t("goals.form.save")}</SubmitButton>
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
