import { logMoodAction } from "@/app/(client)/(room)/journal/actions";
import { Card } from "@/components/ui/card";
import { ChoiceCards } from "@/components/ui/choice-cards";
import { Disclosure } from "@/components/ui/disclosure";
import { Face } from "@/components/ui/face";
import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { WrittenBy } from "@/components/ui/written-by";
import { newId } from "@/lib/ids";
import { moodLimits } from "@/lib/mood/schema";
import { faces, moodScoreOfFace, moods } from "@/lib/wellness/check-in/vocabularies";
import { say, type Words } from "@/lib/words";

const levels = [1, 2, 3, 4, 5] as const;

/** "How are you right now?": one tap and save; a finer word and a note for those who want to say more. */
export function MoodCard({ t, locale, person }: { t: Words; locale: string; person: string }) {
  return (
    <Card>
      <Form action={logMoodAction} unreachable={t("journal.unreachable")} clearOnSaved className="space-y-3">
        <WrittenBy person={person} />
        {/* Made anew with each rendering of the page: after a save the next mood is another one. */}
        <input type="hidden" name="id" value={newId()} />
        <ChoiceCards
          name="moodScore"
          label={t("journal.moodCard.title")}
          tone="emotional"
          choices={levels.map((level) => {
            const face = faces[level - 1] ?? "even";
            return {
              value: String(moodScoreOfFace[face]),
              label: say(locale, `vocabularies.faces.${face}`),
              picture: <Face level={level} />,
            };
          })}
        />
        <Disclosure summary={t("journal.moodCard.more")}>
          <div className="space-y-4">
            <SelectField
              name="mood"
              label={t("journal.moodCard.word")}
              emptyLabel={t("journal.moodCard.noWord")}
              choices={[]}
              sections={faces.map((face) => ({
                label: say(locale, `vocabularies.faces.${face}`),
                choices: moods
                  .filter((mood) => mood.face === face)
                  .map(({ word }) => ({ value: word, label: say(locale, `vocabularies.moods.${word}`) })),
              }))}
            />
            <TextField name="ownWords" label={t("journal.moodCard.ownWords")} maxLength={moodLimits.ownWords} />
            <TextareaField name="notes" label={t("journal.moodCard.notes")} rows={2} maxLength={moodLimits.notes} />
            <TextField name="tags" label={t("journal.moodCard.tags")} hint={t("journal.fields.tagsHint")} />
          </div>
        </Disclosure>
        <SubmitButton kind="quiet" pendingLabel={t("journal.saving")}>
          {t("journal.moodCard.save")}
        </SubmitButton>
      </Form>
    </Card>
  );
}
