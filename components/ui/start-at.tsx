"use client";

import { useEffect, useRef } from "react";

/** Puts the cursor into a control of the form around it once the page is there: not while something is typed already. */
export function StartAt({ name }: { name: string }) {
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const control = place.current?.closest("form")?.elements.namedItem(name);
    const isIdle = document.activeElement === null || !document.activeElement.matches("input, textarea, select");
    if (isIdle && control instanceof HTMLElement) control.focus();
  }, [name]);

  return <span ref={place} hidden />;
}
