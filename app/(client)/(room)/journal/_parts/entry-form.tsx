import { moodSections } from "@/app/(client)/_mood/mood-sections";
import { KeepDraft } from "@/components/drafts/keep-draft";
import { ThumbBar } from "@/components/layout/thumb-bar";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { Scale } from "@/components/ui/scale";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { WrittenBy } from "@/components/ui/written-by";
import type { DraftValues } from "@/lib/drafts/schema";
import type { Prompt } from "@/lib/journal/prompts";
import { limits } from "@/lib/journal/schema";
import type { Words } from "@/lib/words";
import { writeEntryAction } from "../actions";
import { PromptOffer } from "./prompt-offer";

type EntryFormProps = {
  t: Words;
  locale: string;
  person: string;
  /** The entry's id: made by the page for a new one, so that sending twice is the same entry. */
  id: string;
  subject: string;
  /** What the fields show: a draft, else the entry as it is saved, else nothing. */
  values: DraftValues;
  /** Questions to begin with, the day's first. */
  prompts?: readonly Prompt[];
};

/** The form of a new or an older entry. */
export function EntryForm({ t, locale, person, id, subject, values, prompts = [] }: EntryFormProps) {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const mood = Number(text("moodScore"));
  return (
    <Form action={writeEntryAction} unreachable={t("journal.unreachable")} className="max-w-2xl space-y-5">
      <WrittenBy person={person} />
      <input type="hidden" name="id" value={id} />
      <TextField
        name="title"
        label={t("journal.fields.title")}
        aside={t("common.optional")}
        defaultValue={text("title")}
        maxLength={limits.title}
      />
      {prompts.length > 0 && (
        <PromptOffer
          into="content"
          prompts={prompts.map(({ category, place }) => ({
            tone: category,
            text: t(`journal.prompts.${category}.${place}`),
          }))}
          words={{
            label: t("journal.prompts.label"),
            another: t("journal.prompts.another"),
            insert: t("journal.prompts.insert"),
          }}
        />
      )}
      <TextareaField
        name="content"
        label={t("journal.fields.content")}
        rows={10}
        voice="serif"
        required
        maxLength={limits.content}
        leftWords={t("journal.left", { left: "{left}" })}
        defaultValue={text("content")}
      />
      <Scale
        name="moodScore"
        label={t("journal.fields.moodScore")}
        hint={t("journal.fields.moodHint")}
        tone="emotional"
        noAnswer={t("journal.fields.noMood")}
        defaultValue={Number.isInteger(mood) && mood > 0 ? mood : null}
      />
      <SelectField
        name="mood"
        label={t("journal.fields.mood")}
        aside={t("common.optional")}
        emptyLabel={t("journal.fields.noWord")}
        sections={moodSections(locale)}
        defaultValue={text("mood")}
      />
      <TextField
        name="tags"
        label={t("journal.fields.tags")}
        hint={t("journal.fields.tagsHint")}
        aside={t("common.optional")}
        defaultValue={text("tags")}
      />
      <Checkbox
        name="isShared"
        label={t("journal.fields.isShared")}
        hint={t("journal.fields.isSharedHint")}
        defaultChecked={text("isShared") === "on"}
      />
      <ThumbBar>
        <SubmitButton pendingLabel={t("journal.saving")}>{t("journal.save")}</SubmitButton>
        <KeepDraft
          person={person}
          form="journal"
          subject={subject}
          words={{
            kept: t("journal.draft.kept"),
            keptHere: t("journal.draft.keptHere"),
            restored: t("journal.draft.restored"),
          }}
        />
      </ThumbBar>
    </Form>
  );
}
