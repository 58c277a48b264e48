import { Checkbox } from "@/components/ui/checkbox";
import { ChipGroup } from "@/components/ui/chip-group";
import { ChoiceCards } from "@/components/ui/choice-cards";
import { NumberField } from "@/components/ui/number-field";
import { Scale } from "@/components/ui/scale";
import { typedValue } from "@/lib/typed-value";
import type { NumericField } from "@/lib/wellness/check-in/field";
import type { FieldName } from "@/lib/wellness/check-in/fields";
import { isFieldName } from "@/lib/wellness/check-in/fields";
import { ownWordFields } from "@/lib/wellness/check-in/own-words";
import type { SheetField } from "@/lib/wellness/check-in/sheet";
import { unusualAnswers } from "@/lib/wellness/check-in/unusual-answers";
import { vocabularies } from "@/lib/wellness/check-in/vocabularies";
import { longestOwnWord } from "@/lib/wellness/check-in/words";
import {
  type Asking,
  answerInWords,
  draftListOr,
  draftOr,
  isHiddenAnswer,
  lastInWords,
  unitOf,
  wordOf,
} from "./asking";
import { MoodFaces } from "./mood-faces";
import { MoodWord } from "./mood-word";

type QuestionProps = { asking: Asking; shown: SheetField };

/** One question, asked by the control that fits its kind. */
export function Question({ asking, shown }: QuestionProps) {
  const { field } = shown;
  if (isHiddenAnswer(asking, field.name) && shown.value !== null) {
    return <HiddenAnswer asking={asking} name={field.name} />;
  }
  if (field.name === "moodScore") return <MoodFaces asking={asking} shown={shown} />;
  if (field.name === "currentMood") return <MoodWord asking={asking} shown={shown} />;
  switch (field.kind) {
    case "rating":
      return <RatingQuestion asking={asking} shown={shown} />;
    case "choice":
      return <ChoiceQuestion asking={asking} shown={shown} />;
    case "choices":
      return <ChoicesQuestion asking={asking} shown={shown} />;
    default:
      return <NumberQuestion asking={asking} shown={shown} field={field} />;
  }
}

/** The privacy eye is closed: the saved value is neither shown nor sent, so it stays as it is. */
function HiddenAnswer({ asking, name }: { asking: Asking; name: FieldName }) {
  return (
    <p className="flex flex-wrap justify-between gap-x-3">
      <span className="font-semibold">{wordOf(asking, name, "question")}</span>
      <span className="text-soft">{asking.t("common.hidden")}</span>
    </p>
  );
}

/** What every control says of its field. */
function wordsOf(asking: Asking, { field: { name, rhythm }, last }: SheetField) {
  const hints = [wordOf(asking, name, "hint"), rhythm === "daily" ? undefined : asking.t(`checkIn.rhythm.${rhythm}`)];
  return {
    name,
    label: wordOf(asking, name, "question") ?? name,
    hint: hints.filter(Boolean).join(" · ") || undefined,
    aside: lastInWords(asking, name, last),
  };
}

function RatingQuestion({ asking, shown }: QuestionProps) {
  const { name, category } = shown.field;
  const value = draftOr(asking, name, typeof shown.value === "number" ? String(shown.value) : undefined);
  return (
    <Scale
      {...wordsOf(asking, shown)}
      tone={category}
      defaultValue={value ? Number(value) : null}
      noAnswer={asking.t("checkIn.noAnswer")}
      ends={[wordOf(asking, name, "low") ?? "", wordOf(asking, name, "high") ?? ""]}
    />
  );
}

function ChoiceQuestion({ asking, shown }: QuestionProps) {
  const { name, category } = shown.field;
  const words = "vocabulary" in shown.field ? vocabularies[shown.field.vocabulary] : [];
  return (
    <ChoiceCards
      {...wordsOf(asking, shown)}
      tone={category}
      defaultValue={draftOr(asking, name, typeof shown.value === "string" ? shown.value : undefined)}
      choices={[
        ...words.map((word) => ({ value: word, label: answerInWords(asking, name, word) })),
        { value: "", label: asking.t("checkIn.noAnswer") },
      ]}
    />
  );
}

function ChoicesQuestion({ asking, shown }: QuestionProps) {
  const { name, category } = shown.field;
  const words = "vocabulary" in shown.field ? vocabularies[shown.field.vocabulary] : [];
  const kind = Object.entries(ownWordFields).find(([field]) => field === name)?.[1];
  const own = asking.ownWords.filter((word) => word.kind === kind);
  return (
    <>
      {/* Sent even when nothing is chosen: an emptied list is an answer, an absent one is not. */}
      <input type="hidden" name={name} value="" />
      <ChipGroup
        {...wordsOf(asking, shown)}
        tone={category}
        defaultValues={draftListOr(asking, name, shown.value)}
        choices={[
          ...words.map((word) => ({ value: word, label: answerInWords(asking, name, word) })),
          ...own.map(({ id, word }) => ({ value: id, label: word })),
        ]}
        add={{
          label: asking.t("checkIn.ownWord.label"),
          button: asking.t("checkIn.ownWord.button"),
          maxLength: longestOwnWord,
        }}
      />
    </>
  );
}

function NumberQuestion({ asking, shown, field }: QuestionProps & { field: NumericField<FieldName> }) {
  const { value } = shown;
  const typed = typeof value === "number" ? typedValue(field, value, asking.habits) : undefined;
  return (
    <div>
      <NumberField
        {...wordsOf(asking, shown)}
        unit={unitOf(asking, field)}
        whole={field.decimals === 0 && field.unit !== "minor" && field.unit !== "ml"}
        defaultValue={draftOr(asking, field.name, typed)}
      />
      <Unusual asking={asking} name={field.name} />
    </div>
  );
}

/** A saved value beyond the usual: the person says whether it was real. */
function Unusual({ asking, name }: { asking: Asking; name: string }) {
  const { entry, t } = asking;
  if (!entry || !isFieldName(name) || !unusualAnswers(entry.values).includes(name)) return null;
  return (
    <Checkbox
      name="confirmed"
      value={name}
      defaultChecked={entry.confirmed.includes(name)}
      hint={t("checkIn.unusual")}
      label={t("checkIn.confirm", { value: answerInWords(asking, name, entry.values[name]) })}
    />
  );
}
