import { KeepDraft } from "@/components/drafts/keep-draft";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { WrittenBy } from "@/components/ui/written-by";
import type { DraftValues } from "@/lib/drafts/schema";
import type { Goal } from "@/lib/goals/goal";
import { noteDraft } from "@/lib/goals/keep-note";
import type { GoalNote } from "@/lib/goals/note";
import { goalTexts } from "@/lib/goals/words";
import { typedText } from "@/lib/typed-number";
import { keepNoteAction } from "../actions";
import type { OpenGoals } from "./open-goals";

type NoteFormProps = {
  opened: OpenGoals;
  goal: Goal;
  /** Made by the page for a new note, so that sending twice is the same note. */
  id: string;
  /** The note as it is saved; null for a new one. */
  note: GoalNote | null;
  draft: DraftValues | null;
};

/** The form of a note on a goal: how far, or how many, and in one's own words. */
export function NoteForm({ opened: { actor, reader, t, today }, goal, id, note, draft }: NoteFormProps) {
  const { values } = goal.entry;
  const text = (name: keyof GoalNote) => {
    const drafted = draft?.[name];
    const kept = note?.[name];
    return typeof drafted === "string" ? drafted : typeof kept === "string" ? kept : undefined;
  };
  const numberIn = (name: "progressPercentage" | "value") => {
    const drafted = draft?.[name];
    const kept = note?.[name] ?? null;
    if (typeof drafted === "string") return drafted;
    return kept === null ? undefined : typedText(kept, reader.locale, 3);
  };
  const area = { rows: 3, maxLength: goalTexts.long } as const;
  const unit = typeof values.ownUnit === "string" ? values.ownUnit : null;
  return (
    <Form action={keepNoteAction} unreachable={t("goals.unreachable")} className="max-w-2xl space-y-5">
      <WrittenBy person={actor.userId} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="goalId" value={goal.entry.id} />
      <DateField
        name="trackingDate"
        label={t("goals.notes.trackingDate")}
        defaultValue={text("trackingDate") ?? today}
        max={today}
        required
      />
      {values.metric === "own" && (
        <NumberField
          name="value"
          label={t("goals.notes.value")}
          hint={unit ? t("goals.notes.valueHint", { unit }) : t("goals.notes.valueHintPlain")}
          defaultValue={numberIn("value")}
        />
      )}
      {values.metric === null && (
        <NumberField
          name="progressPercentage"
          label={t("goals.notes.percent")}
          hint={t("goals.notes.percentHint")}
          unit="%"
          whole
          defaultValue={numberIn("progressPercentage")}
        />
      )}
      <TextareaField name="note" label={t("goals.notes.note")} {...area} defaultValue={text("note")} />
      <Disclosure
        summary={t("goals.notes.more")}
        open={Boolean(text("obstacles") || text("nextSteps") || note?.metricsAchieved.length)}
      >
        <div className="space-y-5">
          <TextareaField
            name="obstacles"
            label={t("goals.notes.obstacles")}
            {...area}
            defaultValue={text("obstacles")}
          />
          <TextareaField
            name="nextSteps"
            label={t("goals.notes.nextSteps")}
            {...area}
            defaultValue={text("nextSteps")}
          />
          <TextField
            name="metricsAchieved"
            label={t("goals.notes.metricsAchieved")}
            hint={t("goals.notes.metricsHint")}
            defaultValue={
              typeof draft?.metricsAchieved === "string" ? draft.metricsAchieved : note?.metricsAchieved.join(", ")
            }
          />
        </div>
      </Disclosure>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pendingLabel={t("goals.notes.saving")}>{t("goals.notes.save")}</SubmitButton>
        <KeepDraft
          person={actor.userId}
          form="record"
          subject={noteDraft(goal.entry.id, note ? id : null)}
          words={{
            kept: t("record.draft.kept"),
            keptHere: t("record.draft.keptHere"),
            restored: t("record.draft.restored"),
          }}
        />
      </div>
    </Form>
  );
}
