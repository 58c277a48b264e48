"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { useSignInHere } from "@/components/ui/sign-in-here";
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
          <Icon name="circle-exclamation-point" className="mt-0.5 text-danger" />
          <span>
            {state.message}
            {state.remedy && (
              <>
                {" "}
                <SignIn {...state.remedy} />
              </>
            )}
          </span>
        </p>
      )}
      <p role="status" className="empty:hidden">
        {showSaved && state.status === "saved" && state.message && (
          <span key={state.stamp} className="mb-5 flex gap-2.5 rounded-control bg-positive-wash px-3.5 py-3">
            <Icon name="check" className="mt-0.5 text-positive" />
            <span>{state.message}</span>
          </span>
        )}
      </p>
    </>
  );
}

/** On this page where it offers that, else in a tab of its own. */
function SignIn({ href, label }: { href: string; label: string }) {
  const here = useSignInHere();
  const look = "text-accent underline underline-offset-4";
  if (here)
    return (
      <button type="button" data-offers-sign-in aria-haspopup="dialog" onClick={here.open} className={look}>
        {here.label}
      </button>
    );
  return (
    <a href={href} target="_blank" className={look} rel="noopener">
      {label}
    </a>
  );
}
