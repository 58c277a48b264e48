"use client";

import { type FormEvent, useState } from "react";
import { controlClass } from "@/components/ui/control-style";
import { FieldFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";

type TextareaFieldProps = FieldWords & {
  defaultValue?: string | null | undefined;
  rows?: number;
  maxLength?: number;
  /** Said near the limit, with `{left}` where the number goes: "{left} characters left". */
  leftWords?: string;
  placeholder?: string | undefined;
  /** The serif: for what a person writes to themselves. */
  voice?: "plain" | "serif";
};

/** Several lines, growing with the text. The counter appears with the last tenth. */
export function TextareaField({
  name,
  label,
  hint,
  aside,
  error,
  required,
  defaultValue,
  rows = 4,
  maxLength,
  leftWords,
  placeholder,
  voice = "plain",
}: TextareaFieldProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  const [length, setLength] = useState(typed?.length ?? 0);
  const left = maxLength === undefined ? undefined : maxLength - length;
  const near = left !== undefined && maxLength !== undefined && left <= Math.max(20, maxLength / 10);
  return (
    <FieldFrame field={field} label={label} hint={hint} aside={aside}>
      <textarea
        {...field.control}
        rows={rows}
        maxLength={maxLength}
        placeholder={placeholder}
        defaultValue={typed}
        // It grows with its text from the height of its rows: `field-sizing` alone would begin with one line.
        style={{ minHeight: `calc(${rows} * 1.6em + 1.5rem)` }}
        onInput={(event: FormEvent<HTMLTextAreaElement>) => setLength(event.currentTarget.value.length)}
        className={`${controlClass} field-sizing-content max-h-[70dvh] resize-y ${voice === "serif" ? "font-serif text-lg touch:text-lg" : ""}`}
      />
      <p role="status" className="text-end text-sm text-soft empty:hidden">
        {near && leftWords ? leftWords.replace("{left}", String(left)) : null}
      </p>
    </FieldFrame>
  );
}
