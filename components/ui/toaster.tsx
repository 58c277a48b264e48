"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { onToast, type Toast } from "@/components/ui/toast";

type ToasterProps = {
  /** Names the place, with its key: "Messages (F8)". */
  label: string;
  closeLabel: string;
  /** How long a toast stays; the time stands still under the pointer, with the focus inside, and in a hidden tab. */
  seconds?: number;
};

/** Where toasts appear: one at a time, above the tab bar. F8 brings the keyboard to it, Escape puts it away. */
export function Toaster({ label, closeLabel, seconds = 10 }: ToasterProps) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const box = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);

  const close = useCallback(() => {
    if (box.current?.contains(document.activeElement)) before.current?.focus();
    setHeld(false);
    setToast(null);
  }, []);

  useEffect(() => onToast(setToast), []);

  useEffect(() => {
    const hold = () => setHeld(document.hidden);
    const reach = (event: KeyboardEvent) => {
      if (event.key !== "F8" || !box.current) return;
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      box.current.querySelector("button")?.focus();
    };
    document.addEventListener("visibilitychange", hold);
    document.addEventListener("keydown", reach);
    return () => {
      document.removeEventListener("visibilitychange", hold);
      document.removeEventListener("keydown", reach);
    };
  }, []);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(close, seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast, held, seconds, close]);

  async function undo({ run, failed }: NonNullable<Toast["undo"]>) {
    setHeld(true);
    try {
      await run();
      close();
    } catch {
      setHeld(false);
      setToast({ message: failed });
    }
  }

  return (
    <section
      ref={box}
      aria-label={label}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => event.key === "Escape" && close()}
      className="fixed inset-x-4 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-40 mx-auto max-w-md lg:bottom-6 no-print"
    >
      <div aria-live="polite">
        {toast && (
          <div className="appear flex items-center gap-2 rounded-control border border-line bg-ink py-1.5 ps-4 pe-1.5 text-paper shadow-float">
            <p className="min-w-0 flex-1 py-1.5">{toast.message}</p>
            {toast.undo && (
              <button
                type="button"
                onClick={() => toast.undo && undo(toast.undo)}
                className={buttonClass({ kind: "quiet", size: "small" })}
              >
                {toast.undo.label}
              </button>
            )}
            <button
              type="button"
              aria-label={closeLabel}
              onClick={close}
              className="inline-flex size-11 items-center justify-center rounded-control"
            >
              <Icon name="x" className="size-4" />
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
