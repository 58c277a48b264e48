"use client";

import { GroupFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";
import { NoAnswer } from "@/components/ui/no-answer";
import { type Tone, toneClass } from "@/components/ui/tone";

type ChipChoiceProps = FieldWords & {
  choices: readonly { value: string; label: string }[];
  defaultValue?: string | null | undefined;
  tone?: Tone;
  /** Takes the answer back; sends an empty value. Absent where one of the words is needed. */
  noAnswer?: string | undefined;
};

/** One of a few words, side by side. Native radios. */
export function ChipChoice({
  name,
  label,
  hint,
  aside,
  error,
  required,
  choices,
  defaultValue,
  tone = "accent",
  noAnswer,
}: ChipChoiceProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  return (
    <GroupFrame field={field} label={label} hint={hint} aside={aside}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className={`chips ${toneClass(tone)}`}>
          {choices.map(({ value, label: word }) => (
            <label key={value}>
              <input type="radio" name={name} value={value} defaultChecked={typed === value} required={required} />
              <span>{word}</span>
            </label>
          ))}
        </div>
        {noAnswer && (
          <span className="text-sm text-soft">
            <NoAnswer name={name} label={noAnswer} checked={typed === ""} />
          </span>
        )}
      </div>
    </GroupFrame>
  );
}
