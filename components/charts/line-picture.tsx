import type { LineLayout } from "@/components/charts/line-layout";

/*
 * The picture is stretched to its box, so lines keep their width by `non-scaling-stroke`, and a dot is a line of no length with
 * round ends. Words and numbers are HTML beside it: they keep their size at every width and follow the reader's.
 */
const shared = {
  vectorEffect: "non-scaling-stroke",
  strokeLinecap: "round",
  strokeLinejoin: "round",
  fill: "none",
} as const;

/** The drawn part of a line chart. */
export function LinePicture({ layout }: { layout: LineLayout }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="absolute inset-0 size-full overflow-visible"
    >
      {layout.band && <path d={layout.band} className="fill-tone opacity-15 forced-paint" />}
      {layout.line && <path d={layout.line} {...shared} strokeWidth={2} className="stroke-tone" />}
      {layout.alone.map((dot) => (
        <path key={dot.key} d={`M${dot.x} ${dot.y}h0`} {...shared} strokeWidth={5} className="stroke-tone" />
      ))}
    </svg>
  );
}
