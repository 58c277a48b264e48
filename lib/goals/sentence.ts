import { addDays, formatDayAge } from "@/lib/time";
import { say } from "@/lib/words";
import { nextMilestone, statusOf, titleOf } from "./goal";
import type { GoalWithProgress } from "./view-goals";

/** A milestone this near is what the page begins with. */
const SOON = 14;

/**
 * The one sentence above a person's goals: a number that was reached and not yet closed, the next milestone of the coming
 * two weeks, else how many are under way.
 */
export function goalsSentence(goals: readonly GoalWithProgress[], today: string, locale: string): string {
  const active = goals.filter(({ entry }) => statusOf(entry) === "active");
  const reached = active.find(({ progress }) => progress.basis === "measure" && progress.isReached);
  if (reached) return say(locale, "goals.sentence.reached", { title: titleOf(reached.entry) });
  const [next] = active
    .flatMap(({ entry }) => {
      const milestone = nextMilestone(entry);
      const day = milestone?.targetDate;
      return typeof day === "string" && day >= today && day <= addDays(today, SOON)
        ? [{ title: String(milestone?.title), day }]
        : [];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  if (next)
    return say(locale, "goals.sentence.next", { title: next.title, when: formatDayAge(next.day, today, locale) });
  return active.length === 0
    ? say(locale, "goals.sentence.none")
    : say(locale, "goals.sentence.active", { count: active.length });
}
