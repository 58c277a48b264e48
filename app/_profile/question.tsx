import type { ReactNode } from "react";
import type { Words } from "@/lib/words";
import { Why } from "./why";

type QuestionProps = {
  t: Words;
  /** The question's label, said again to those who listen to a list of "why we ask". */
  label: string;
  why: string;
  children: ReactNode;
};

/** A question with its reason underneath. */
export function Question({ t, label, why, children }: QuestionProps) {
  return (
    <div>
      {children}
      <Why label={t("onboarding.flow.why")} question={label}>
        {why}
      </Why>
    </div>
  );
}
