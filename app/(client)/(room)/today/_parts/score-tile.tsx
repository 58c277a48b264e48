import { Card } from "@/components/ui/card";
import type { Tone } from "@/components/ui/tone";
import { ToneMark } from "@/components/ui/tone-mark";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { Words } from "@/lib/words";

type ScoreTileProps = { t: Words; name: string; tone: Tone; score: number | null; needs: string | undefined };

/** One score. Too little data is said in words, with what is missing: never as 0. */
export function ScoreTile({ t, name, tone, score, needs }: ScoreTileProps) {
  return (
    <Card as="li" tight>
      <p className="flex items-center gap-2 font-semibold">
        <ToneMark tone={tone} />
        {name}
      </p>
      {score === null ? (
        <>
          <p className="mt-1.5 font-serif text-lg">{t("common.notEnoughData")}</p>
          {needs && <p className="mt-1 text-sm text-soft">{needs}</p>}
        </>
      ) : (
        <p className="mt-1 font-serif text-score">
          <span aria-hidden="true">{roundHalfUp(score)}</span>
          <span className="sr-only">{t("today.scores.outOf", { score: roundHalfUp(score) })}</span>
        </p>
      )}
    </Card>
  );
}
