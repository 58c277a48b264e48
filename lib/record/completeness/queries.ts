import type { ClientRecord } from "@/lib/access/client-record";
import { type Category, categories } from "@/lib/categories";
import { daysWritten } from "@/lib/entries/queries";
import { instantsMeasured } from "@/lib/health/measurements/queries";
import { addDays, localDay, middleOfDay } from "@/lib/time";
import { answeredDays } from "@/lib/wellness/dashboard/queries";
import { bookNamed, books } from "../books";
import { firstOfWeeks, type RecordWeek, recordWeeks } from "./weeks";

/**
 * On how many days of each of the last weeks something was said in each category: in check-ins, measurements and books;
 * and how much of their scores the check-ins cover.
 * Empty for somebody who has not begun. Three round trips at once.
 */
export async function completeness(
  record: ClientRecord,
  today: string,
  locale: string,
  weeks: number,
): Promise<RecordWeek[]> {
  const from = firstOfWeeks(today, locale, weeks);
  const [answered, written, measured] = await Promise.all([
    answeredDays(record, from, today),
    daysWritten(record, books, from, today),
    instantsMeasured(record, middleOfDay(addDays(from, -1), record.zonePeriods)),
  ]);
  const known = new Map(categories.map((category) => [category, new Map<string, number>()]));
  const note = (category: Category | undefined, day: string, coverage = 0) => {
    const days = category && known.get(category);
    if (days && day >= from) days.set(day, Math.max(coverage, days.get(day) ?? 0));
  };
  for (const { day, answered: each, coverage } of answered)
    for (const category of each) note(category, day, coverage[category]);
  for (const { book, day } of written) note(bookNamed(book)?.category, day);
  for (const instant of measured) note("physical", localDay(instant, record.zonePeriods));
  const firsts = [
    ...answered.map(({ beganOn }) => beganOn),
    ...[...known.values()].flatMap((days) => [...days.keys()]),
  ];
  const beganOn = firsts.toSorted()[0];
  return beganOn === undefined ? [] : recordWeeks(from, today, beganOn, known);
}
