"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { GroupFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";
import { type Tone, toneClass } from "@/components/ui/tone";

type ChoiceCardsProps = FieldWords & {
  choices: readonly { value: string; label: string; picture?: ReactNode; detail?: string }[];
  defaultValue?: string | number | null | undefined;
  tone?: Tone;
  /** row: side by side, for up to five short ones. stack: one below the other, with a detail. */
  arrange?: "row" | "stack";
  /** Only said, not drawn: where the page's title asks the same. */
  labelHidden?: boolean;
};

/** One of a few, as cards with a picture. Native radios. */
export function ChoiceCards({
  name,
  label,
  hint,
  aside,
  error,
  required,
  choices,
  defaultValue,
  tone = "accent",
  arrange = "row",
  labelHidden,
}: ChoiceCardsProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  const row = arrange === "row";
  return (
    <GroupFrame field={field} label={label} hint={hint} aside={aside} labelHidden={labelHidden}>
      <div className={classNames(toneClass(tone), row ? "flex gap-1.5 sm:gap-2" : "grid gap-2")}>
        {choices.map((choice) => (
          <label key={choice.value} className={classNames("relative min-w-0 cursor-pointer", row && "flex-1")}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              required={required}
              defaultChecked={typed === choice.value}
              className="peer absolute inset-0 m-0 size-full cursor-pointer appearance-none opacity-0"
            />
            <span
              className={classNames(
                cardClass,
                row ? "min-h-18 flex-col justify-center px-0.5 text-center" : "min-h-12 px-4",
              )}
            >
              {choice.picture}
              <span className="max-w-full min-w-0">
                <span className={row ? "block text-sm" : "block font-medium"}>{choice.label}</span>
                {choice.detail && <span className="block text-sm text-soft">{choice.detail}</span>}
              </span>
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/* The ring is a second line inside the edge: the choice shows by its thickness too, and nothing moves. */
const cardClass =
  "pointer-events-none flex items-center gap-2 rounded-control border border-line bg-card py-2.5 text-soft transition-colors " +
  "peer-hover:border-edge peer-checked:border-tone peer-checked:text-ink peer-checked:inset-ring peer-checked:inset-ring-tone peer-checked:*:font-semibold " +
  "peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent forced-colors:peer-checked:outline-2";
