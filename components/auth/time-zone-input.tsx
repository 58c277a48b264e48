"use client";

import { useEffect, useRef } from "react";

/** Tells the form the browser's own zone. Without a script the field stays empty and the person says it later. */
export function TimeZoneInput({ name }: { name: string }) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (input.current) input.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);

  return <input ref={input} type="hidden" name={name} defaultValue="" />;
}
