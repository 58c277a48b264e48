"use client";

import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control-style";
import { FieldFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";

type TextFieldProps = FieldWords &
  Pick<
    ComponentProps<"input">,
    | "autoComplete"
    | "autoCapitalize"
    | "spellCheck"
    | "inputMode"
    | "maxLength"
    | "placeholder"
    | "readOnly"
    | "disabled"
    | "list"
    | "enterKeyHint"
  > & {
    type?: "text" | "email" | "password" | "tel" | "url" | "search";
    defaultValue?: string | null | undefined;
  };

/** One line of text. A password is never shown again after a refusal, because actions never answer it. */
export function TextField({
  type = "text",
  name,
  label,
  hint,
  aside,
  error,
  required,
  defaultValue,
  ...rest
}: TextFieldProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  return (
    <FieldFrame field={field} label={label} hint={hint} aside={aside}>
      <input
        {...rest}
        {...field.control}
        type={type}
        defaultValue={type === "password" ? undefined : typed}
        className={controlClass}
      />
    </FieldFrame>
  );
}
