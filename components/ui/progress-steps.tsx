import { classNames } from "@/components/ui/class-names";
import { type Tone, toneClass } from "@/components/ui/tone";

type ProgressStepsProps = {
  /** "Step 3 of 5: Emotional". */
  label: string;
  /** In order; `state` also shows in the height of the bar, not only in its colour. */
  steps: readonly { key: string; tone?: Tone; state: "done" | "current" | "ahead" }[];
};

/** How far along, as one bar a step. */
export function ProgressSteps({ label, steps }: ProgressStepsProps) {
  return (
    <div role="img" aria-label={label} className="flex h-2 items-center gap-1.5">
      {steps.map((step) => (
        <span
          key={step.key}
          className={classNames(
            "flex-1 rounded-full",
            toneClass(step.tone ?? "accent"),
            step.state === "ahead" ? "h-1 bg-line" : "bg-tone forced-chosen",
            step.state === "done" && "h-1",
            step.state === "current" && "h-2",
          )}
        />
      ))}
    </div>
  );
}
