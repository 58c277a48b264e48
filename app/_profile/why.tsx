import type { ReactNode } from "react";

/** "Why we ask", under its question. Native details: it opens without scripts, and a search in the page finds it. */
export function Why({ label, question, children }: { label: string; question: string; children: ReactNode }) {
  return (
    <details className="group/why mt-1 text-sm text-soft">
      <summary className="tall-target inline-flex cursor-pointer items-center rounded-small underline decoration-line underline-offset-4 hover:text-ink">
        {label}
        <span className="sr-only">: {question}</span>
      </summary>
      <p className="max-w-prose pt-1.5">{children}</p>
    </details>
  );
}
