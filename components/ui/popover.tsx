"use client";

import { type MouseEvent, type ReactNode, type ToggleEvent, useId, useRef } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-style";
import { placeBeside } from "@/components/ui/place-beside";

type PopoverProps = {
  trigger: ButtonLook & { label: ReactNode; ariaLabel?: string };
  children: ReactNode;
};

/**
 * Something small that floats beside its button: a menu, an explanation. Native popover: the browser opens and closes it
 * (Escape, a click elsewhere) and keeps it on top; the script only puts it beside its button and closes it after a choice. No
 * Dialog inside it: it would be closed together with the list.
 */
export function Popover({ trigger, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { label, ariaLabel, ...look } = trigger;

  function place(event: ToggleEvent<HTMLDivElement>) {
    if (event.newState === "open" && button.current) placeBeside(event.currentTarget, button.current);
  }

  // What is chosen leads elsewhere or changes something: either way the list has done its work.
  function closeAfterChoice(event: MouseEvent<HTMLDivElement>) {
    if (event.target instanceof Element && event.target.closest("a, button")) event.currentTarget.hidePopover();
  }

  return (
    <>
      <button ref={button} type="button" popoverTarget={id} aria-label={ariaLabel} className={buttonClass(look)}>
        {label}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link or a button that is pressed by keyboard clicks too. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches what is pressed inside it. */}
      <div
        id={id}
        popover="auto"
        onToggle={place}
        onClick={closeAfterChoice}
        className="appear m-auto max-h-[70dvh] w-max max-w-[min(20rem,calc(100vw-1rem))] overflow-y-auto rounded-control border border-line bg-card p-2 text-start font-normal whitespace-normal shadow-float"
      >
        {children}
      </div>
    </>
  );
}
