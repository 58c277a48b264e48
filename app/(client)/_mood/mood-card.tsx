import { logMoodAction } from "@/app/(client)/(room)/journal/actions";
import { Card } from "@/components/ui/card";
import { ChoiceCards } from "@/components/ui/choice-cards";
import { Face } from "@/components/ui/face";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import { newId } from "@/lib/ids";
import { moodLimits } from "@/lib/mood/schema";
import { faces, moodScoreOfFace } from "@/lib/wellness/check-in/vocabularies";
import { say, type Words } from "@/lib/words";
import { MoodMore } from "./mood-more";
import { moodSections } from "./mood-sections";

const levels = [1, 2, 3, 4, 5] as const;

type MoodCardProps = {
  t: Words;
  locale: string;
  person: string;
  /** Draws at once what is behind "more"; else without scripts a link leads to the journal, which does. */
  whole?: boolean;
};

/** "How are you right now?": one tap and save; a finer word and a note for those who want to say more. */
export function MoodCard({ t, locale, person, whole = false }: MoodCardProps) {
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
        <MoodMore
          words={{
            more: t("journal.moodCard.more"),
            word: t("journal.moodCard.word"),
            noWord: t("journal.moodCard.noWord"),
            ownWords: t("journal.moodCard.ownWords"),
            notes: t("journal.moodCard.notes"),
            tags: t("journal.moodCard.tags"),
            tagsHint: t("journal.fields.tagsHint"),
          }}
          limits={{ ownWords: moodLimits.ownWords, notes: moodLimits.notes }}
          sections={moodSections(locale)}
          later={{ isDrawn: whole, link: { href: "/journal", label: t("journal.moodCard.moreThere") } }}
        />
        <SubmitButton kind="quiet" pendingLabel={t("journal.saving")}>
          {t("journal.moodCard.save")}
        </SubmitButton>
      </Form>
    </Card>
  );
}
