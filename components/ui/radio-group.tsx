"use client";

import { GroupFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";

type RadioGroupProps = FieldWords & {
  choices: readonly { value: string; label: string; hint?: string }[];
  defaultValue?: string | null | undefined;
};

/** One of a few, all of them visible. */
export function RadioGroup({ name, label, hint, aside, error, required, choices, defaultValue }: RadioGroupProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  return (
    <GroupFrame field={field} label={label} hint={hint} aside={aside}>
      <div className="divide-y divide-line">
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-11 items-start gap-3 py-2.5">
            <input
              type="radio"
              name={name}
              value={choice.value}
              required={required}
              defaultChecked={typed === choice.value}
              aria-describedby={choice.hint ? `${field.id}-${choice.value}` : undefined}
              className="mt-0.5 size-5 shrink-0"
            />
            <span className="min-w-0">
              {choice.label}
              {choice.hint && (
                <span id={`${field.id}-${choice.value}`} className="block text-sm text-soft">
                  {choice.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
