"use client";

import { type ReactNode, useContext } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { FormContext } from "@/components/ui/form-context";

type MoreQuestionsProps = { summary: string; names: readonly string[]; open: boolean; children: ReactNode };

/** The questions behind "more": open when one of them is answered, or refused (without scripts nobody else could open it). */
export function MoreQuestions({ summary, names, open, children }: MoreQuestionsProps) {
  const { state } = useContext(FormContext);
  const isRefused = names.some((name) => state.fieldErrors[name] !== undefined);
  return (
    <Disclosure summary={summary} open={open || isRefused}>
      {children}
    </Disclosure>
  );
}
