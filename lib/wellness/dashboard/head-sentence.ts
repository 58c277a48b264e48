import { callName } from "@/lib/people/call-name";
import { addDays, daysBetween } from "@/lib/time";
import { addressed, type Sentence } from "../sentences/sentence";
import { weekSentence } from "../sentences/week-sentence";
import type { Dashboard } from "./dashboard";

const sentenceDays = 91;

/**
 * The sentence at the head of a dashboard. Somebody who always leaves out most parts has no overall score to speak of,
 * and is told what there is instead.
 */
export function headSentence({ days, today, beganOn, newestDay }: Dashboard, name: string): Sentence {
  if (newestDay === null || beganOn === null) return { key: "sentences.week.empty", params: {} };
  const addressee = callName(name);
  const overallOn = new Map(days.map(({ day, overall }) => [day, overall]));
  const scores = Array.from(
    { length: sentenceDays },
    (_, back) => overallOn.get(addDays(today, -back)) ?? null,
  ).reverse();
  if (scores.some((score) => score !== null)) return weekSentence({ scores, today, beganOn, name: addressee });
  const silent = daysBetween(newestDay, today);
  if (silent >= sentenceDays) return { key: "sentences.week.quiet", params: { days: silent } };
  return { key: "dashboard.scattered", params: { days: days.length, ...addressed(addressee) } };
}
