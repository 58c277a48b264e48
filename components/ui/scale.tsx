"use client";

import { GroupFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";
import { NoAnswer } from "@/components/ui/no-answer";
import { followPointer } from "@/components/ui/scale-drag";
import { type Tone, toneClass } from "@/components/ui/tone";

type ScaleProps = FieldWords & {
  defaultValue?: number | null | undefined;
  min?: number;
  max?: number;
  tone?: Tone;
  /** Takes the answer back; sends an empty value. */
  noAnswer: string;
  /** What the two ends mean: ["not at all", "completely"]. */
  ends?: readonly [string, string];
};

/**
 * A whole number on a short scale, by tap, drag or arrow keys. Native radios, so it works before and without scripts. An empty
 * value means "no answer", never zero.
 */
export function Scale({
  name,
  label,
  hint,
  aside,
  error,
  required,
  defaultValue,
  min = 1,
  max = 10,
  tone = "accent",
  noAnswer,
  ends,
}: ScaleProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  const steps = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  return (
    <GroupFrame field={field} label={label} hint={hint} aside={aside} asideBelow>
      <div className={toneClass(tone)}>
        <div className="rating" onPointerMove={followPointer}>
          {steps.map((step) => (
            <input
              key={step}
              type="radio"
              name={name}
              value={step}
              aria-label={step}
              defaultChecked={typed === step}
              aria-invalid={field.control["aria-invalid"]}
            />
          ))}
        </div>
        {/* Below, between the two ends: beside a long question there is no room on a phone. */}
        <div className="grid grid-cols-[1fr_auto_1fr] items-baseline gap-x-2 pt-0.5 max-[16rem]:flex max-[16rem]:flex-wrap max-[16rem]:justify-between text-sm text-soft">
          <span>{ends?.[0]}</span>
          <span className="flex items-baseline gap-x-3">
            {aside && <span aria-hidden="true">{aside}</span>}
            <NoAnswer name={name} label={noAnswer} checked={typed === ""} />
          </span>
          <span className="text-end">{ends?.[1]}</span>
        </div>
      </div>
    </GroupFrame>
  );
}
