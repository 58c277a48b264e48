import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { NIL, parse, stringify } from "uuid";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { now } from "@/lib/clock";
import { localDay, middleOfDay } from "@/lib/time";
import type { UnitSystem } from "@/lib/units";
import type { CheckInEntry } from "./entry";
import { unusualAnswers } from "./unusual-answers";

/** The answers of a check-in that are measured values, and the metric under which each has its one home. */
export const measuredFields = {
  weightKg: { metric: "weight", unit: { metric: "kg", imperial: "lb" } },
  restingHeartRate: { metric: "restingHeartRate", unit: { metric: "bpm", imperial: "bpm" } },
} as const;

export type MeasuredField = keyof typeof measuredFields;

export function isMeasured(name: string): name is MeasuredField {
  return Object.hasOwn(measuredFields, name);
}

/** Writes one measured answer, or removes it when it was emptied. Its instant stays that of the first time. */
export async function writeReading(
  tx: Transaction,
  record: ClientRecord,
  entry: Pick<CheckInEntry, "id" | "day" | "values" | "confirmed">,
  name: MeasuredField,
  units: UnitSystem,
): Promise<void> {
  const { metric, unit } = measuredFields[name];
  const id = readingId(entry.id, metric);
  const value = entry.values[name] ?? null;
  if (value === null) {
    await tx.db
      .delete(biometricReadings)
      .where(and(eq(biometricReadings.userId, record.userId), eq(biometricReadings.id, id)));
    return;
  }
  const isDoubtful = unusualAnswers(entry.values).includes(name) && !entry.confirmed.includes(name);
  const quality = isDoubtful ? ("quarantined" as const) : ("accepted" as const);
  const set = { value, enteredUnit: unit[units], quality, deletedAt: null, liveMarker: NIL, updatedAt: now() };
  await tx.db
    .insert(biometricReadings)
    .values({
      userId: record.userId,
      id,
      metric,
      measuredAt: instantOf(entry.day, record),
      source: "manual",
      checkInId: entry.id,
      ...set,
    })
    .onDuplicateKeyUpdate({ set });
}

/** Today's answer was measured now, as far as anybody knows; one for another day stands in the middle of that day. */
function instantOf(day: string, record: ClientRecord): Date {
  const at = now();
  return localDay(at, record.zonePeriods) === day ? at : middleOfDay(day, record.zonePeriods);
}

/** The id of a check-in's reading: the same again for the same check-in, and a UUIDv7 of the same time. */
export function readingId(checkInId: string, metric: string): string {
  const bytes = parse(checkInId);
  const digest = createHash("sha256").update(bytes).update(metric).digest();
  for (let index = 6; index < 16; index++) bytes[index] = digest[index] ?? 0;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return stringify(bytes);
}
