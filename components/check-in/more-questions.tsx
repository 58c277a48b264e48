"use client";

import { type ReactNode, useContext, useLayoutEffect, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { FormContext } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";

type MoreQuestionsProps = {
  summary: string;
  /** On the button that asks for them, and what it sends as `more`. */
  show: { label: string; value: string };
  names: readonly string[];
  open: boolean;
  children: ReactNode;
};

/**
 * The questions behind "more": open when one of them is answered, typed, or refused (without scripts nobody else could open it).
 * They are most of a check-in and looked at by few, so the server draws them only then; a script draws the others as soon as it
 * runs, before a draft is put back, and without scripts a button sends what was typed and gets them with it.
 */
export function MoreQuestions({ summary, show, names, open, children }: MoreQuestionsProps) {
  const { state } = useContext(FormContext);
  const isRefused = names.some((name) => state.fieldErrors[name] !== undefined);
  const isAskedFor = state.values.more === show.value;
  const isTyped = names.some((name) => [state.values[name] ?? ""].flat().some(Boolean));
  const isOpen = open || isRefused || isAskedFor || isTyped;
  const [isDrawn, setDrawn] = useState(isOpen);

  useLayoutEffect(() => setDrawn(true), []);

  return (
    <Disclosure summary={summary} open={isOpen}>
      {isDrawn ? (
        children
      ) : (
        <SubmitButton kind="quiet" size="small" name="more" value={show.value}>
          {show.label}
        </SubmitButton>
      )}
    </Disclosure>
  );
}
