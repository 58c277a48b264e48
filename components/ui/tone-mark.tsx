import { classNames } from "@/components/ui/class-names";
import { type Tone, toneClass } from "@/components/ui/tone";

/** The small square that a coloured part of the page is known by; words always stand beside it. */
export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <span
      aria-hidden="true"
      className={classNames("inline-block size-2.5 shrink-0 rounded-[0.1875rem] bg-tone forced-paint", toneClass(tone))}
    />
  );
}
