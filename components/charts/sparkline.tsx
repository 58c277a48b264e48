import { lineLayout } from "@/components/charts/line-layout";
import { classNames } from "@/components/ui/class-names";
import { type Tone, toneClass } from "@/components/ui/tone";

type SparklineProps = {
  /** Oldest first; null is a gap. */
  values: readonly (number | null)[];
  /** How much of the scale its height is at least. */
  leastSpan?: number;
  tone?: Tone;
  className?: string;
};

/** The shape of a development in one line of text. Decoration: its number and its sentence stand beside it. */
export function Sparkline({ values, leastSpan, tone = "accent", className = "h-8" }: SparklineProps) {
  const layout = lineLayout({
    leastSpan,
    points: values.map((value, index) => ({ key: String(index), label: "", text: "", value })),
  });
  const shared = { vectorEffect: "non-scaling-stroke", strokeLinecap: "round", strokeLinejoin: "round" } as const;
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={classNames("block w-full overflow-visible fill-none stroke-tone", toneClass(tone), className)}
    >
      {layout?.line && <path d={layout.line} {...shared} strokeWidth={1.75} />}
      {layout?.alone.map((dot) => (
        <path key={dot.key} d={`M${dot.x} ${dot.y}h0`} {...shared} strokeWidth={4} />
      ))}
    </svg>
  );
}
