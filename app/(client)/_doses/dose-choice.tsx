"use client";

import { useContext, useState } from "react";
import { buttonClass } from "@/components/ui/button-style";
import { FormContext } from "@/components/ui/form-context";

type DoseChoiceProps = {
  /** What the server knows: "taken", "skipped", "later" or "". */
  state: string;
  choices: readonly { value: string; label: string }[];
  undo: string;
};

/**
 * What was done with a dose: one tap, shown at once, and taken back by one more. While the answer is on its way the tapped
 * one counts; a refusal shows again what stands.
 */
export function DoseChoice({ state, choices, undo }: DoseChoiceProps) {
  const { pending, state: answer } = useContext(FormContext);
  const [tapped, setTapped] = useState<{ to: string; from: string } | null>(null);
  const isOnItsWay = tapped !== null && (pending || (tapped.from === state && answer.status !== "refused"));
  const shown = isOnItsWay ? tapped.to : state;
  const button = (value: string, label: string) => (
    <button
      key={value}
      type="submit"
      name="state"
      value={value}
      aria-pressed={value === "" ? undefined : shown === value}
      onClick={() => setTapped({ to: value, from: state })}
      className={buttonClass({ kind: value === "" ? "plain" : shown === value ? "primary" : "quiet", size: "small" })}
    >
      {label}
    </button>
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      {choices.map(({ value, label }) => button(value, label))}
      {shown !== "" && button("", undo)}
    </div>
  );
}
