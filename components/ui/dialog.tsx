"use client";

import { X } from "lucide-react";
import { type MouseEvent, type ReactNode, useId, useRef } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-style";

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
 * A question of its own above the page. Native: the browser holds the focus inside, makes the rest inert, closes on Escape and
 * gives the focus back. A button with `formMethod="dialog"` inside a form closes it without sending.
 */
export function Dialog({ trigger, title, children, closeLabel, kind = "plain" }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const dialogId = useId();
  const { label, ariaLabel, ...look } = trigger;

  function closeFromBeside(event: MouseEvent<HTMLDialogElement>) {
    if (kind === "plain" && event.target === event.currentTarget) event.currentTarget.close();
  }

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
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the browser. */}
      <dialog
        ref={dialog}
        id={dialogId}
        role={kind === "alert" ? "alertdialog" : undefined}
        aria-labelledby={titleId}
        onClick={closeFromBeside}
        className="appear max-h-[85dvh] w-[calc(100%-2rem)] max-w-lg overflow-y-auto rounded-card border border-line bg-card p-0 text-start font-normal whitespace-normal shadow-float backdrop:bg-veil"
      >
        <div className="p-5 sm:p-6">
          <div className="mb-3 flex items-start justify-between gap-4">
            <h2 id={titleId} className="font-serif text-xl">
              {title}
            </h2>
            <button
              type="button"
              aria-label={closeLabel}
              {...{ command: "close", commandfor: dialogId }}
              onClick={() => dialog.current?.close()}
              className="-mt-2 -me-2 inline-flex size-11 shrink-0 items-center justify-center rounded-control text-soft hover:bg-raised hover:text-ink"
            >
              <X aria-hidden="true" className="size-5" />
            </button>
          </div>
          {children}
        </div>
      </dialog>
    </>
  );
}
