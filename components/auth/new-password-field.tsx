"use client";

import { type FormEvent, useContext, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { controlClass } from "@/components/ui/control-style";
import { FieldFrame } from "@/components/ui/field-frame";
import { FormContext, useField } from "@/components/ui/form-context";

type NewPasswordFieldProps = {
  name: string;
  label: string;
  hint: string;
  shortest: number;
  longest: number;
  /** `more`: "{count} more characters"; the others are ready sentences. */
  words: { more: string; enough: string; show: string; hide: string };
};

/**
 * A password that somebody chooses. It says how many characters are missing and nothing about "strength"; it can be looked at,
 * because a long one typed blind is mistyped.
 */
export function NewPasswordField({ name, label, hint, shortest, longest, words }: NewPasswordFieldProps) {
  const field = useField({ name, label, hint, required: true });
  const { state } = useContext(FormContext);
  // Of which answer's form it was counted: a form that was sent is empty again.
  const [counted, setCounted] = useState({ length: 0, stamp: 0 });
  const [shown, setShown] = useState(false);
  const statusId = `${field.id}-length`;

  function count(event: FormEvent<HTMLInputElement>) {
    setCounted({ length: [...event.currentTarget.value.normalize("NFC")].length, stamp: state.stamp });
  }

  const length = state.status === "saved" && counted.stamp !== state.stamp ? 0 : counted.length;
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <div className="relative">
        <input
          {...field.control}
          type={shown ? "text" : "password"}
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={longest * 2}
          onInput={count}
          aria-describedby={[field.control["aria-describedby"], statusId].filter(Boolean).join(" ")}
          className={`${controlClass} pe-20`}
        />
        <button
          type="button"
          aria-pressed={shown}
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 end-0 min-w-16 rounded-control px-3 text-sm font-medium text-soft hover:text-ink"
        >
          {shown ? words.hide : words.show}
        </button>
      </div>
      <p id={statusId} className={classNames("mt-1 text-sm text-soft", !field.error && "min-h-5")}>
        {length === 0
          ? ""
          : length < shortest
            ? words.more.replace("{count}", String(shortest - length))
            : words.enough}
      </p>
    </FieldFrame>
  );
}
