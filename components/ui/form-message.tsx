"use client";

import { Check, CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/actions/form-state";

/** The line above a form that says how it went. A refusal takes the focus, so that it is heard and scrolled to. */
export function FormMessage({ state, showSaved }: { state: FormState; showSaved: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  const refused = state.status === "refused";

  useEffect(() => {
    if (refused && state.stamp) line.current?.focus();
  }, [refused, state.stamp]);

  return (
    <>
      {refused && state.message && (
        <p
          ref={line}
          tabIndex={-1}
          role="alert"
          className="mb-5 flex gap-2.5 rounded-control border border-danger bg-danger-wash px-3.5 py-3 font-medium"
        >
          <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-danger" />
          <span>
            {state.message}
            {state.remedy && (
              <>
                {" "}
                <a
                  href={state.remedy.href}
                  target="_blank"
                  className="text-accent underline underline-offset-4"
                  rel="noopener"
                >
                  {state.remedy.label}
                </a>
              </>
            )}
          </span>
        </p>
      )}
      <p role="status" className="empty:hidden">
        {showSaved && state.status === "saved" && state.message && (
          <span key={state.stamp} className="mb-5 flex gap-2.5 rounded-control bg-positive-wash px-3.5 py-3">
            <Check aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-positive" />
            <span>{state.message}</span>
          </span>
        )}
      </p>
    </>
  );
}
