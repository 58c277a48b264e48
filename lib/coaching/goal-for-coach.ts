import type { ClientRecord } from "@/lib/access/client-record";
import type { Goal } from "@/lib/goals/goal";
import { type Measure, measureNamed } from "@/lib/goals/measures";
import type { Progress } from "@/lib/goals/progress";
import type { GoalWithProgress } from "@/lib/goals/view-goals";

/**
 * What a coach is handed of a goal of a part that is shown to them: of money how far, an amount only
 * by the grant of its own (decision 8); and of
 * a number of another part, which is not shown, not even that the goal is tied to it.
 */
export function goalForCoach(record: ClientRecord, { entry }: Goal): Goal {
  const measure = measureNamed(entry.values.metric);
  if (!measure) return { entry };
  const isOpen = isShown(record, measure);
  const hidden = { startValue: null, targetValue: null, ...(isOpen ? {} : { metric: null, direction: null }) };
  return {
    entry: isOpen && !hidesAmount(record, measure) ? entry : { ...entry, values: { ...entry.values, ...hidden } },
  };
}

/** The same of how far it has come. */
export function progressForCoach(record: ClientRecord, { entry, progress }: GoalWithProgress): Progress {
  const measure = measureNamed(entry.values.metric);
  if (!measure || !hidesAmount(record, measure)) return progress;
  return { ...progress, current: null, start: null, target: null, points: [] };
}

const isShown = ({ categories }: ClientRecord, { category }: Measure) => category === null || categories.has(category);
const hidesAmount = ({ seesAmounts }: ClientRecord, { unit }: Measure) => unit === "minor" && !seesAmounts;
