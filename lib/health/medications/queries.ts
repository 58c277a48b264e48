import { and, eq, gte, isNull, or, type SQL } from "drizzle-orm";
import { read } from "@/db/read";
import { medicationDoses, medications } from "@/db/schema/health/medications";
import type { ClientRecord } from "@/lib/access/client-record";
import { type EntryHead, openRow } from "@/lib/entries/entry";
import { NotFoundError } from "@/lib/errors";
import { addDays } from "@/lib/time";
import type { Answered } from "./adherence";
import { medicationsBook } from "./book";

export type KeptDose = Answered & { id: string; takenAt: Date | null };
export type Medication = { entry: EntryHead; doses: readonly KeptDose[] };

/** What the person takes at present, each with what was done with its doses since `from`. One round trip. */
export async function currentMedications(record: ClientRecord, from: string): Promise<Medication[]> {
  const rows = await read((db) =>
    db
      .select({ medication: medications, dose: medicationDoses })
      .from(medications)
      .leftJoin(medicationDoses, dosesSince(from))
      .where(isTaken(record, from)),
  );
  return medicationsFrom(record, rows);
}

/** Which medicines are taken at present. @throws NotFoundError when this record does not open them. */
export function isTaken(record: ClientRecord, from: string): SQL | undefined {
  if (!record.categories.has(medicationsBook.category)) throw new NotFoundError();
  return and(
    eq(medications.userId, record.userId),
    isNull(medications.deletedAt),
    or(isNull(medications.isActive), eq(medications.isActive, true)),
    or(isNull(medications.endDate), gte(medications.endDate, addDays(from, -1))),
  );
}

/** What ties to each of them what was done with its doses. */
export function dosesSince(from: string): SQL | undefined {
  return and(
    eq(medicationDoses.userId, medications.userId),
    eq(medicationDoses.medicationId, medications.id),
    gte(medicationDoses.logDate, from),
    isNull(medicationDoses.deletedAt),
  );
}

type Row = {
  medication: typeof medications.$inferSelect | null;
  dose: typeof medicationDoses.$inferSelect | null;
};

/** Rows of medicines with a dose each, by medicine; a row without one, of a statement that reads more, is left out. */
export function medicationsFrom(record: ClientRecord, rows: readonly Row[]): Medication[] {
  const byId = Map.groupBy(rows, ({ medication }) => medication?.id);
  return [...byId.values()].flatMap((group) => {
    const [first] = group;
    if (!first?.medication) return [];
    const doses = group.flatMap(({ dose }) =>
      dose
        ? { id: dose.id, day: dose.logDate, minutes: dose.slotMinutes, state: dose.state, takenAt: dose.takenAt }
        : [],
    );
    return { entry: openRow(medicationsBook, record.key, first.medication), doses };
  });
}
