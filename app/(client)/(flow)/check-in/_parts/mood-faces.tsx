import { ChoiceCards } from "@/components/ui/choice-cards";
import { Face } from "@/components/ui/face";
import type { SheetField } from "@/lib/wellness/check-in/sheet";
import { faceOfMoodScore, faces, moodScoreOfFace } from "@/lib/wellness/check-in/vocabularies";
import { type Asking, draftOr, lastInWords } from "./asking";

const levels = [1, 2, 3, 4, 5] as const;

/**
 * Mood by five faces, each a stretch of the 1–10 scale. The card of the saved mood keeps its number, so that saving again
 * changes nothing.
 */
export function MoodFaces({ asking, shown }: { asking: Asking; shown: SheetField }) {
  const { t } = asking;
  const saved = typeof shown.value === "number" ? shown.value : null;
  const choices = levels.map((level) => {
    const face = faces[level - 1] ?? "even";
    const isSaved = saved !== null && faceOfMoodScore(saved) === face;
    return {
      value: String(isSaved ? saved : moodScoreOfFace[face]),
      label: t(`vocabularies.faces.${face}`),
      picture: <Face level={level} />,
    };
  });
  return (
    <ChoiceCards
      name="moodScore"
      label={t("checkIn.moodCard")}
      aside={lastInWords(asking, "moodScore", shown.last)}
      tone="emotional"
      defaultValue={draftOr(asking, "moodScore", saved === null ? undefined : String(saved))}
      choices={choices}
    />
  );
}
