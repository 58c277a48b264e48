"use client";

import { type ReactNode, useId, useRef } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-style";
import { DialogFrame } from "@/components/ui/dialog-frame";

type DialogProps = {
  /** The button that opens it. */
  trigger: ButtonLook & { label: ReactNode; ariaLabel?: string };
  title: string;
  children: ReactNode;
  /** Names the cross. */
  closeLabel: string;
  /** alert: something has to be decided; a click beside it does not close it. */
  kind?: "plain" | "alert";
};

/**
 * A question of its own above the page, and the button that opens it. A button with `formMethod="dialog"` inside a form closes it without sending.
 */
export function Dialog({ trigger, title, children, closeLabel, kind = "plain" }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const dialogId = useId();
  const { label, ariaLabel, ...look } = trigger;

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        // Opens it before scripts have arrived, and without them; an open dialog is not opened again.
        {...{ command: "show-modal", commandfor: dialogId }}
        aria-label={ariaLabel}
        onClick={() => dialog.current?.showModal()}
        className={buttonClass(look)}
      >
        {label}
      </button>
      <DialogFrame ref={dialog} id={dialogId} title={title} closeLabel={closeLabel} kind={kind}>
        {children}
      </DialogFrame>
    </>
  );
}
