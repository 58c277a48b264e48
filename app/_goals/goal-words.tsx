import { newestOf } from "@/lib/goals/note";
import type { GoalInFull } from "@/lib/goals/view-goals";
import { formatDate } from "@/lib/time";
import type { GoalReader } from "./goal-reader";

type GoalWordsProps = { goal: GoalInFull; reader: GoalReader };

/** Why it matters, what it looks like, and what was last said to be in the way and to come next. */
export function GoalWords({ goal: { entry, notes }, reader: { reader, t } }: GoalWordsProps) {
  const { whyItMatters, description } = entry.values;
  const [obstacles, next] = [newestOf(notes, "obstacles"), newestOf(notes, "nextSteps")];
  const said = [
    { term: t("goals.detail.why"), text: whyItMatters, day: null },
    { term: t("goals.detail.description"), text: description, day: null },
    { term: t("goals.obstacles"), text: obstacles?.obstacles, day: obstacles?.trackingDate ?? null },
    { term: t("goals.nextSteps"), text: next?.nextSteps, day: next?.trackingDate ?? null },
  ].filter(({ text }) => typeof text === "string");
  if (said.length === 0) return null;
  return (
    <dl className="mt-6 max-w-prose space-y-4">
      {said.map(({ term, text, day }) => (
        <div key={term}>
          <dt className="text-sm text-soft">
            {term}
            {day && `, ${t("goals.since", { day: formatDate(day, reader.locale) })}`}
          </dt>
          <dd className="font-serif text-lg whitespace-pre-wrap [overflow-wrap:anywhere]">{String(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
