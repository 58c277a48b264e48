"use client";

import { type ChangeEvent, useEffect, useId, useState } from "react";
import { controlClass } from "@/components/ui/control-style";

/** A file read into a box of the same form, on this device: nothing is sent before the person has seen it there. */
export function ReportFile({ label, hint, field }: { label: string; hint: string; field: string }) {
  const id = useId();
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  if (!isLive) return null; // without scripts the lines are pasted

  async function readFile({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const box = currentTarget.form?.elements.namedItem(field);
    const [file] = currentTarget.files ?? [];
    if (!file || !(box instanceof HTMLTextAreaElement)) return;
    const most = Math.max(0, box.maxLength);
    box.value = textOf(await file.slice(0, 4 * most).arrayBuffer()).slice(0, most);
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
  }

  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-describedby={`${id}-hint`}
        onChange={readFile}
        className={`${controlClass} mt-1`}
      />
    </div>
  );
}

/** UTF-8 where it is; else what spreadsheets of Western Europe write. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
