import { KeepDraft } from "@/components/drafts/keep-draft";
import { ThumbBar } from "@/components/layout/thumb-bar";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Scale } from "@/components/ui/scale";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { WrittenBy } from "@/components/ui/written-by";
import type { DraftValues } from "@/lib/drafts/schema";
import { limits } from "@/lib/journal/schema";
import type { Words } from "@/lib/words";
import { writeEntryAction } from "../actions";

type EntryFormProps = {
  t: Words;
  person: string;
  /** The entry's id: made by the page for a new one, so that sending twice is the same entry. */
  id: string;
  subject: string;
  /** What the fields show: a draft, else the entry as it is saved, else nothing. */
  values: DraftValues;
};

/** The form of a new or an older entry. */
export function EntryForm({ t, person, id, subject, values }: EntryFormProps) {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const mood = Number(text("moodScore"));
  const prompts = [t("journal.prompts.one"), t("journal.prompts.two"), t("journal.prompts.three")];
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
      <Disclosure summary={t("journal.prompts.label")}>
        <ul className="list-disc space-y-1 ps-9 text-soft">
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </Disclosure>
      <Scale
        name="moodScore"
        label={t("journal.fields.moodScore")}
        hint={t("journal.fields.moodHint")}
        tone="emotional"
        noAnswer={t("journal.fields.noMood")}
        defaultValue={Number.isInteger(mood) && mood > 0 ? mood : null}
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
