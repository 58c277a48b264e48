/** The colours that a part of a page may stand in. */
export type Tone =
  | "accent"
  | "ink"
  | "spiritual"
  | "mental"
  | "emotional"
  | "physical"
  | "financial"
  | "danger"
  | "warning"
  | "positive";

/** Written out in full: Tailwind finds classes by reading the source. */
const toneClasses: Record<Tone, string> = {
  accent: "tone-accent",
  ink: "tone-ink",
  spiritual: "tone-spiritual",
  mental: "tone-mental",
  emotional: "tone-emotional",
  physical: "tone-physical",
  financial: "tone-financial",
  danger: "tone-danger",
  warning: "tone-warning",
  positive: "tone-positive",
};

/** The class under which `bg-tone`, `text-tone`, `border-tone` and `stroke-tone` mean this colour. */
export function toneClass(tone: Tone): string {
  return toneClasses[tone];
}
