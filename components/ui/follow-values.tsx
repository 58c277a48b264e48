"use client";

import { useEffect, useRef } from "react";

/**
 * Inside a form whose page stays while its address changes (Back, "show everybody"): its fields follow what the page
 * shows. A field in which somebody has typed something else since is left alone.
 */
export function FollowValues({ values }: { values: Record<string, string> }) {
  const here = useRef<HTMLSpanElement>(null);
  const shown = useRef(values);
  useEffect(() => {
    const before = shown.current;
    shown.current = values;
    const fields = here.current?.closest("form")?.elements;
    for (const [name, value] of Object.entries(values)) {
      const field = fields?.namedItem(name);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
      if (field.value.trim() === before[name]) field.value = value;
    }
  });
  return <span ref={here} hidden />;
}
