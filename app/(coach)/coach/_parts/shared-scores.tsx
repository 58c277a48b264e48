import { ToneMark } from "@/components/ui/tone-mark";
import { type Category, categories } from "@/lib/categories";
import type { CoachedClient } from "@/lib/coaching/client-list";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { Words } from "@/lib/words";

/** The newest score of each part that this client shares, each always in the same place; what is not shared leaves its place open. */
export function SharedScores({ client, t }: { client: CoachedClient; t: Words }) {
  const scores = categories.map((category) => ({ category, value: newestScore(client, category) }));
  if (scores.every(({ value }) => value === null)) {
    return client.shared.size > 0 && <p className="text-sm text-soft md:text-end">{t("coach.list.noScores")}</p>;
  }
  return (
    <ul className="mt-0.5 flex flex-wrap gap-x-1.5 text-xs md:mt-0 md:text-sm md:grid md:grid-cols-5 md:gap-x-0">
      {scores.map(({ category, value }) =>
        value === null ? (
          <li key={category} aria-hidden="true" className="hidden md:block" />
        ) : (
          <li key={category} className="inline-flex items-center gap-1 md:justify-end md:gap-1.5">
            <ToneMark tone={category} />
            <span className="sr-only">{t(`common.categories.${category}`)}</span>
            <span aria-hidden="true" className="text-soft md:hidden">
              {t(`coach.list.short.${category}`)}
            </span>
            <span className="font-semibold">{value}</span>
          </li>
        ),
      )}
    </ul>
  );
}

function newestScore({ days, shared }: CoachedClient, category: Category): number | null {
  if (!shared.has(category)) return null;
  const value = days.findLast(({ scores }) => scores[category] !== null)?.scores[category] ?? null;
  return value === null ? null : roundHalfUp(value);
}
