"use client";

import { controlClass } from "@/components/ui/control-style";
import { GroupFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTypedList } from "@/components/ui/form-context";
import { NumberField } from "@/components/ui/number-field";

type HeightFieldProps = Pick<FieldWords, "label" | "aside"> & {
  /** One text: centimetres. Two: feet and inches. */
  texts: readonly string[];
  words: { cm: string; feet: string; inches: string };
};

/** A height in the person's own units; feet and inches are two boxes of one name. */
export function HeightField({ label, aside, texts, words }: HeightFieldProps) {
  if (texts.length < 2)
    return <NumberField name="height" label={label} aside={aside} unit={words.cm} defaultValue={texts[0]} />;
  return <FeetAndInches label={label} aside={aside} texts={texts} words={words} />;
}

function FeetAndInches({ label, aside, texts, words }: HeightFieldProps) {
  const field = useField({ name: "height", label });
  const typed = useTypedList("height") ?? texts;
  return (
    <GroupFrame field={field} label={label} aside={aside}>
      <div className="flex gap-2">
        {[words.feet, words.inches].map((unit, index) => (
          <span key={unit} className="relative w-28">
            <input
              type="text"
              name="height"
              inputMode="decimal"
              autoComplete="off"
              maxLength={24}
              aria-label={`${label}, ${unit}`}
              aria-invalid={field.control["aria-invalid"]}
              aria-describedby={field.control["aria-describedby"]}
              defaultValue={typed[index] ?? ""}
              className={`${controlClass} pe-16`}
            />
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 end-3.5 flex items-center text-sm text-soft"
            >
              {unit}
            </span>
          </span>
        ))}
      </div>
    </GroupFrame>
  );
}
