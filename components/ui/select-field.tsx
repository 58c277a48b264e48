"use client";

import { controlClass } from "@/components/ui/control-style";
import { FieldFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";

export type Choice = { value: string; label: string };
export type ChoiceSection = { label: string; choices: readonly Choice[] };

type SelectFieldProps = FieldWords & {
  choices?: readonly Choice[];
  sections?: readonly ChoiceSection[];
  /** The first, empty choice: "Choose one", "Prefer not to say". */
  emptyLabel?: string | undefined;
  defaultValue?: string | null | undefined;
  autoComplete?: string;
  disabled?: boolean | undefined;
};

/** One of many, by the browser's own list. */
export function SelectField({
  name,
  label,
  hint,
  aside,
  error,
  required,
  choices = [],
  sections = [],
  emptyLabel,
  defaultValue,
  ...rest
}: SelectFieldProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  return (
    <FieldFrame field={field} label={label} hint={hint} aside={aside}>
      <div className="relative">
        <select {...rest} {...field.control} defaultValue={typed} className={`${controlClass} appearance-none pe-11`}>
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
          {sections.map((section) => (
            <optgroup key={section.label} label={section.label}>
              {section.choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Icon name="chevron-down" className="pointer-events-none absolute inset-y-0 end-3.5 my-auto size-4 text-soft" />
      </div>
    </FieldFrame>
  );
}
