import { ToneMark } from "@/components/ui/tone-mark";
import { categories } from "@/lib/categories";
import type { CoachedClient } from "@/lib/coaching/client-list";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { Words } from "@/lib/words";

/** The newest score of each part that this client shares, in the usual order. */
export function SharedScores({ client: { days, shared }, t }: { client: CoachedClient; t: Words }) {
  const scores = categories
    .filter((category) => shared.has(category))
    .flatMap((category) => {
      const value = days.findLast(({ scores }) => scores[category] !== null)?.scores[category] ?? null;
      return value === null ? [] : [{ category, value: roundHalfUp(value) }];
    });
  if (scores.length === 0) {
    return shared.size > 0 && <p className="mt-1 text-sm text-soft">{t("coach.list.noScores")}</p>;
  }
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-soft">
      {scores.map(({ category, value }) => (
        <li key={category} className="inline-flex items-center gap-1.5">
          <ToneMark tone={category} />
          {t(`common.categories.${category}`)} <span className="font-semibold text-ink">{value}</span>
        </li>
      ))}
    </ul>
  );
}
