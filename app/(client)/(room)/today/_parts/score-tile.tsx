import type { Tone } from "@/components/ui/tone";
import { ToneMark } from "@/components/ui/tone-mark";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { Words } from "@/lib/words";

type ScoreTileProps = { t: Words; name: string; tone: Tone; score: number | null; needs: string | undefined };

/** One score: a row on a phone, a tile where there is room. Too little data is said in words, with what is missing: never as 0. */
export function ScoreTile({ t, name, tone, score, needs }: ScoreTileProps) {
  return (
    <li className="flex min-h-13 min-w-0 items-baseline justify-between gap-x-4 px-4 py-2.5 sm:block sm:rounded-card sm:border sm:border-line sm:bg-card sm:p-4">
      <p className="flex shrink-0 items-center gap-2 font-semibold">
        <ToneMark tone={tone} />
        {name}
      </p>
      {score === null ? (
        <div className="min-w-0 text-end sm:mt-1.5 sm:text-start">
          <p className="font-serif text-lg">{t("common.notEnoughData")}</p>
          {needs && <p className="mt-1 text-sm text-soft">{needs}</p>}
        </div>
      ) : (
        <p className="font-serif text-2xl sm:mt-1 sm:text-score">
          <span aria-hidden="true">{roundHalfUp(score)}</span>
          <span className="sr-only">{t("today.scores.outOf", { score: roundHalfUp(score) })}</span>
        </p>
      )}
    </li>
  );
}
