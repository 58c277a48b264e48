import type { Words } from "@/lib/words";

/** Where the tape goes, from the neck down: height in the picture, and how wide the line is drawn. */
const places = [
  { metric: "neckCircumference", y: 46, from: 88, to: 112 },
  { metric: "chestCircumference", y: 78, from: 68, to: 132 },
  { metric: "upperArmCircumference", y: 94, from: 46, to: 68 },
  { metric: "waistCircumference", y: 116, from: 74, to: 126 },
  { metric: "hipCircumference", y: 146, from: 68, to: 132 },
  { metric: "thighCircumference", y: 182, from: 68, to: 98 },
  { metric: "calfCircumference", y: 234, from: 72, to: 96 },
] as const;

/** A figure with a line for each girth, numbered from the top; the list beside it says the same in words. */
export function BodyMap({ t }: { t: Words }) {
  return (
    <figure className="mb-5 flex flex-wrap items-center gap-x-8 gap-y-3">
      <svg viewBox="0 0 200 280" className="h-64 w-auto text-edge" aria-hidden="true" fill="none" stroke="currentColor">
        <circle cx="100" cy="24" r="16" strokeWidth="1.5" />
        <path
          strokeWidth="1.5"
          strokeLinejoin="round"
          d="M91 40v10c-16 4-30 8-32 18l-12 62 10 3 14-52c2 14 4 26 2 36-4 14-8 22-7 34l8 60-2 58h14l6-62 8-52 8 52 6 62h14l-2-58 8-60c1-12-3-20-7-34-2-10 0-22 2-36l14 52 10-3-12-62c-2-10-16-14-32-18V40"
        />
        {places.map(({ metric, y, from, to }, index) => (
          <g key={metric} className="text-accent">
            <line x1={from} x2={to} y1={y} y2={y} strokeWidth="2.5" strokeLinecap="round" />
            <text x={to + 8} y={y + 5} fill="currentColor" stroke="none" fontSize="14" fontWeight="600">
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="min-w-48 flex-1">
        <p className="font-semibold">{t("measurements.map")}</p>
        <ol className="mt-1 list-decimal ps-5 text-soft">
          {places.map(({ metric }) => (
            <li key={metric}>{t(`measurements.metrics.${metric}`)}</li>
          ))}
        </ol>
        <p className="mt-2 text-sm text-soft">{t("measurements.mapHint")}</p>
      </figcaption>
    </figure>
  );
}
