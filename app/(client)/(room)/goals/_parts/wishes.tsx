import Link from "next/link";
import { Section } from "@/components/ui/section";
import { ToneMark } from "@/components/ui/tone-mark";
import { categories } from "@/lib/categories";
import { goalsOf as wishesOf } from "@/lib/people/profile/queries";
import type { OpenGoals } from "./open-goals";

/** What somebody said at the beginning that they want from each part of life, for which a goal can be set. */
export async function Wishes({ opened: { record, t } }: { opened: OpenGoals }) {
  const wishes = await wishesOf(record);
  const said = categories.filter((category) => wishes[category] !== null);
  if (said.length === 0) return null;
  return (
    <Section title={t("goals.wishes.title")} intro={t("goals.wishes.text")}>
      <ul className="max-w-3xl divide-y divide-line border-y border-line">
        {said.map((category) => (
          <li key={category} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
            <p className="flex min-w-0 items-baseline gap-2.5 [overflow-wrap:anywhere]">
              <ToneMark tone={category} />
              {wishes[category]}
            </p>
            <Link
              href={`/goals/new?wish=${category}`}
              aria-label={`${t("goals.wishes.make")}: ${t(`common.categories.${category}`)}`}
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {t("goals.wishes.make")}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
