"use client";

import { useContext, useEffect, useRef } from "react";
import { FormContext } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";

type ReportPreviewProps = { words: { preview: string; keep: string; keeping: string } };

/** What would be taken of the lines in the box, what not and why; then the button that keeps it. */
export function ReportPreview({ words }: ReportPreviewProps) {
  const { state } = useContext(FormContext);
  const said = (name: string) => [state.values[name] ?? []].flat();
  const taken = said("taken");
  const missed = said("missed");
  const [text = ""] = said("text");
  const isSeen = state.values.summary !== undefined;
  const shown = useRef<HTMLDivElement>(null);

  // The button that was pressed is another one now; what it brought takes the focus, so that it is heard and scrolled to.
  useEffect(() => {
    if (isSeen && state.stamp) shown.current?.focus();
  }, [isSeen, state.stamp]);

  return (
    <>
      <div ref={shown} tabIndex={-1} role="status" className="space-y-3">
        {isSeen && <p className="font-semibold">{said("summary")[0]}</p>}
        <ul className="divide-y divide-line">
          {taken.map((line) => (
            <li key={line} className="py-1.5">
              {line}
            </li>
          ))}
        </ul>
        {missed.length > 0 && <p className="font-semibold">{said("missedSummary")[0]}</p>}
        <ul className="list-disc space-y-1 ps-5 text-soft [overflow-wrap:anywhere]">
          {missed.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {/* Only what was looked at is kept: lines that changed since are shown first. */}
      {taken.length > 0 && <input type="hidden" name="previewed" value={text} />}
      <div className="mt-3 flex flex-wrap gap-3">
        {taken.length > 0 && <SubmitButton pendingLabel={words.keeping}>{words.keep}</SubmitButton>}
        {taken.length === 0 && <SubmitButton>{words.preview}</SubmitButton>}
      </div>
    </>
  );
}
