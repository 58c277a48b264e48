"use client";

import { controlClass } from "@/components/ui/control-style";
import { FieldFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";

type DateFieldProps = FieldWords & {
  type?: "date" | "time" | "datetime-local" | "month";
  /** ISO: "2026-11-20", "22:40". */
  defaultValue?: string | null | undefined;
  min?: string | undefined;
  max?: string | undefined;
  autoComplete?: string;
};

/** A day or a time, by the browser's own picker, in the person's own notation. */
export function DateField({
  type = "date",
  name,
  label,
  hint,
  aside,
  error,
  required,
  defaultValue,
  ...rest
}: DateFieldProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  return (
    <FieldFrame field={field} label={label} hint={hint} aside={aside}>
      <input
        {...rest}
        {...field.control}
        type={type}
        defaultValue={typed}
        className={`${controlClass} max-w-60 appearance-none`}
      />
    </FieldFrame>
  );
}
