"use client";

import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field-error";
import { type FieldWords, useField, useTypedList } from "@/components/ui/form-context";

export type CheckboxProps = Pick<FieldWords, "name" | "hint" | "error" | "required"> & {
  /** May hold a link: "I agree to the terms". */
  label: ReactNode;
  /** What is sent when ticked. */
  value?: string;
  defaultChecked?: boolean;
  disabled?: boolean | undefined;
};

/** A box to tick. An unticked one sends nothing. */
export function Checkbox({
  name,
  label,
  hint,
  error,
  required,
  value = "on",
  defaultChecked,
  disabled,
}: CheckboxProps) {
  const field = useField({ name, label: "", hint, error, required });
  const typed = useTypedList(name);
  return (
    <div>
      <label className="flex min-h-11 items-start gap-3 py-2.5">
        <input
          {...field.control}
          type="checkbox"
          value={value}
          disabled={disabled}
          defaultChecked={typed ? typed.includes(value) : defaultChecked}
          className="mt-0.5 size-5 shrink-0 aria-invalid:outline-2 aria-invalid:outline-danger"
        />
        <span className="min-w-0">{label}</span>
      </label>
      {hint && (
        <p id={field.hintId} className="-mt-1.5 ps-8 text-sm text-soft">
          {hint}
        </p>
      )}
      {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
    </div>
  );
}
