import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { SheetField } from "@/lib/wellness/check-in/sheet";
import { faces, isFaceWord, moods } from "@/lib/wellness/check-in/vocabularies";
import { longestOwnWord } from "@/lib/wellness/check-in/words";
import { type Asking, answerInWords, draftOr, wordOf } from "./asking";

/** A finer word than the face: out of the list, one of the person's own, or a new one. */
export function MoodWord({ asking, shown }: { asking: Asking; shown: SheetField }) {
  const { t, ownWords } = asking;
  const word = typeof shown.value === "string" ? shown.value : "";
  const own = ownWords.filter(({ kind }) => kind === "mood");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        name="currentMood"
        label={wordOf(asking, "currentMood", "question") ?? "currentMood"}
        emptyLabel={t("checkIn.moodWordNone")}
        defaultValue={draftOr(asking, "currentMood", isFaceWord(word) ? "" : word)}
        sections={[
          ...(own.length > 0
            ? [{ label: t("checkIn.ownMoods"), choices: own.map(({ id, word: label }) => ({ value: id, label })) }]
            : []),
          ...faces.map((face) => ({
            label: t(`vocabularies.faces.${face}`),
            choices: moods
              .filter((mood) => mood.face === face && mood.word !== face)
              .map((mood) => ({ value: mood.word, label: answerInWords(asking, "currentMood", mood.word) })),
          })),
        ]}
      />
      <TextField
        name="currentMoodOwn"
        label={t("checkIn.moodWordOwn")}
        maxLength={longestOwnWord}
        autoComplete="off"
        defaultValue={draftOr(asking, "currentMoodOwn", undefined)}
      />
    </div>
  );
}
