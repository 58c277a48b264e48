"use client";

import { type MouseEvent, type ReactNode, type RefObject, useId } from "react";
import { Icon } from "@/components/ui/icon";

type DialogFrameProps = {
  ref: RefObject<HTMLDialogElement | null>;
  id: string;
  title: string;
  /** Names the cross. */
  closeLabel: string;
  /** alert: something has to be decided; a click beside it does not close it. form: nor does one lose what is typed in it. */
  kind?: "plain" | "alert" | "form";
  onClose?: () => void;
  children: ReactNode;
};

/** A native dialog: the browser holds the focus inside, makes the rest inert, closes on Escape and gives the focus back. */
export function DialogFrame({ ref, id, title, closeLabel, kind = "plain", onClose, children }: DialogFrameProps) {
  const titleId = useId();

  function closeFromBeside(event: MouseEvent<HTMLDialogElement>) {
    if (kind === "plain" && event.target === event.currentTarget) event.currentTarget.close();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the browser.
    <dialog
      ref={ref}
      id={id}
      role={kind === "alert" ? "alertdialog" : undefined}
      aria-labelledby={titleId}
      onClick={closeFromBeside}
      onClose={onClose}
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
            {...{ command: "close", commandfor: id }}
            onClick={() => ref.current?.close()}
            className="-mt-2 -me-2 inline-flex size-11 shrink-0 items-center justify-center rounded-control text-soft hover:bg-raised hover:text-ink"
          >
            <Icon name="x" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
