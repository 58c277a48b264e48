import { addDays, daysBetween, type ZonePeriod } from "@/lib/time";
import type { KeptDose, Medication } from "./queries";
import { dosesBetween, scheduleOf } from "./schedule";
import { type DoseState, doseStates } from "./words";

export type TodaysDose = {
  medicationId: string;
  name: string;
  dosage: string | null;
  day: string;
  minutes: number;
  dueAt: Date;
  state: DoseState | null;
};

/** What is due on the person's own today, in its order, with what was done so far. */
export function todaysDoses(
  medications: readonly Medication[],
  today: string,
  periods: readonly ZonePeriod[],
): TodaysDose[] {
  return medications
    .flatMap(({ entry, doses }) => {
      const schedule = scheduleOf(entry.values, periods);
      const due = schedule ? dosesBetween(schedule, today, today, periods) : [];
      return due.map((dose) => ({
        ...dose,
        medicationId: entry.id,
        name: String(entry.values.medicationName),
        dosage: typeof entry.values.dosage === "string" ? entry.values.dosage : null,
        state: stateOf(doses, dose.day, dose.minutes),
      }));
    })
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

function stateOf(doses: readonly KeptDose[], day: string, minutes: number): DoseState | null {
  const found = doses.find((dose) => dose.day === day && dose.minutes === minutes)?.state;
  return doseStates.find((state) => state === found) ?? null;
}

/** Slots of today lie so few days from it, whatever zone they are named in: doses since then are enough for Today. */
export const sinceForToday = (today: string): string => addDays(today, -2);

/** Those whose refill is due within a week, or was. */
export function dueForRefill(medications: readonly Medication[], today: string) {
  return medications.flatMap(({ entry }) => {
    const { refillDate, medicationName, endDate } = entry.values;
    const isStopped = typeof endDate === "string" && endDate < today;
    if (typeof refillDate !== "string" || isStopped || daysBetween(today, refillDate) > 7) return [];
    return { id: entry.id, name: String(medicationName), day: refillDate };
  });
}
