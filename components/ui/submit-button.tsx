"use client";

import { type ReactNode, useContext } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { FormContext } from "@/components/ui/form-context";

type SubmitButtonProps = ButtonLook & {
  children: ReactNode;
  /** Shown while waiting: "Saving". */
  pendingLabel?: string;
  /** Sent with the form when this button was the one: several buttons, one form. */
  name?: string;
  value?: string;
  className?: string;
};

/** Sends the form around it. While waiting it keeps its place, its width and its focus, and says so. */
export function SubmitButton({ children, pendingLabel, kind, size, wide, name, value, className }: SubmitButtonProps) {
  const { pending } = useContext(FormContext);
  const swap = pending && pendingLabel !== undefined;
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={classNames(buttonClass({ kind, size, wide }), className)}
    >
      <span className="grid *:col-start-1 *:row-start-1">
        <span className={swap ? "invisible" : undefined}>{children}</span>
        {pendingLabel !== undefined && <span className={swap ? undefined : "invisible"}>{pendingLabel}</span>}
      </span>
    </button>
  );
}
