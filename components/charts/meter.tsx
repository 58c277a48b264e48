import { classNames } from "@/components/ui/class-names";
import { type Tone, toneClass } from "@/components/ui/tone";

type MeterProps = {
  label: string;
  /** Between 0 and `max`; null is "not enough data". */
  value: number | null;
  max?: number;
  /** The value in words. */
  text: string;
  tone?: Tone;
  /** What is usual for this person, drawn as a line under the bar. */
  usual?: { low: number; high: number } | undefined;
};

/** One value within its limits. The number always stands beside the bar. */
export function Meter({ label, value, max = 100, text, tone = "accent", usual }: MeterProps) {
  const percent = (amount: number) => `${Math.min(100, Math.max(0, (amount / max) * 100))}%`;
  return (
    <div className={classNames("min-w-0", toneClass(tone))}>
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0">{label}</span>
        <span className={value === null ? "text-sm text-soft" : "font-semibold"}>{text}</span>
      </div>
      <div aria-hidden="true" className="relative mt-1.5 h-3">
        <div
          className={classNames("h-1.5 rounded-full", value === null ? "border border-dashed border-edge" : "bg-line")}
        >
          {value !== null && (
            <div className="h-full rounded-full bg-tone forced-paint" style={{ width: percent(value) }} />
          )}
        </div>
        {usual && (
          <div
            className="absolute bottom-0 h-1 border-x border-b border-soft"
            style={{ insetInlineStart: percent(usual.low), width: percent(usual.high - usual.low) }}
          />
        )}
      </div>
    </div>
  );
}
