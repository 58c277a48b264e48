"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { buttonClass } from "@/components/ui/button-style";

type RunImportProps = { id: string; words: Record<"keep" | "keeping" | "begins" | "stopped", string> };

/** Keeps a draft and shows how far it is. Without scripts the form leads to the result when it is done. */
export function RunImport({ id, words }: RunImportProps) {
  const router = useRouter();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const address = `/api/me/money/imports/${id}/run`;

  async function run(event: FormEvent) {
    event.preventDefault();
    if (progress) return;
    setRefused(null);
    setProgress({ done: 0, all: 0 });
    const outcome = await keep(address, setProgress);
    if (outcome === "kept") return router.replace(`/record/money/imports/${id}?just=kept`);
    setProgress(null);
    setRefused(outcome ?? words.stopped);
  }

  const said =
    progress &&
    (progress.all > 0
      ? words.keeping.replace("{done}", String(progress.done)).replace("{all}", String(progress.all))
      : words.begins);
  return (
    <form action={address} method="post" onSubmit={run} aria-busy={progress !== null} className="min-w-0 flex-1">
      {progress ? (
        <label className="block text-sm">
          <span role="status">{said}</span>
          <progress
            value={progress.all > 0 ? progress.done : undefined}
            max={progress.all || 1}
            className="block h-3 w-full max-w-sm accent-accent"
          />
        </label>
      ) : (
        <button type="submit" className={buttonClass({})}>
          {words.keep}
        </button>
      )}
      <p role="alert" className="mt-2 font-medium text-danger empty:hidden">
        {refused}
      </p>
    </form>
  );
}

type Progress = { done: number; all: number };

/** "kept", the sentence of a refusal, or null when the answer broke off. */
async function keep(address: string, tell: (progress: Progress) => void): Promise<string | null> {
  try {
    const response = await fetch(address, { method: "POST", headers: { accept: "application/x-ndjson" } });
    if (!response.ok || !response.body) return null;
    let outcome: string | null = null;
    let rest = "";
    for (const reader = response.body.pipeThrough(new TextDecoderStream()).getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return outcome;
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) outcome = heard(line, tell) ?? outcome;
    }
  } catch {
    return null;
  }
}

function heard(line: string, tell: (progress: Progress) => void): string | null {
  const said: unknown = JSON.parse(line);
  const of = (name: string): unknown =>
    typeof said === "object" && said !== null ? Reflect.get(said, name) : undefined;
  const [done, all, refused] = [of("done"), of("all"), of("refused")];
  if (typeof done === "number" && typeof all === "number") tell({ done, all });
  if (of("state") === "kept") return "kept";
  return typeof refused === "string" ? refused : null;
}
