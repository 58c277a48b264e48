"use client";

import { classNames } from "@/components/ui/class-names";
import { type Tone, toneClass } from "@/components/ui/tone";

export type StepBar = { id: string; tone: Tone; label: string };

type StepBarsProps = {
  label: string;
  steps: readonly StepBar[];
  current: string;
};

/** How far along, as one bar a step; each leads to its step. The height says it, too, not only the colour. */
export function StepBars({ label, steps, current }: StepBarsProps) {
  const at = steps.findIndex(({ id }) => id === current);
  return (
    <nav aria-label={label} className="noscript:hidden">
      <ol className="flex gap-1.5">
        {steps.map(({ id, tone, label: name }, index) => (
          <li key={id} className="flex-1">
            <a
              href={`#${id}`}
              aria-current={index === at ? "step" : undefined}
              className={classNames("flex h-11 items-center rounded-small", toneClass(tone))}
            >
              <span className="sr-only">{name}</span>
              <span
                aria-hidden="true"
                className={classNames(
                  "flex-1 rounded-full",
                  index > at ? "h-1 bg-line" : "bg-tone forced-chosen",
                  index < at && "h-1",
                  index === at && "h-2",
                )}
              />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
