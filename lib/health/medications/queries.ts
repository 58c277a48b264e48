import { and, eq, gte, isNull, or } from "drizzle-orm";
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
  if (!record.categories.has(medicationsBook.category)) throw new NotFoundError();
  const rows = await read((db) =>
    db
      .select({ medication: medications, dose: medicationDoses })
      .from(medications)
      .leftJoin(
        medicationDoses,
        and(
          eq(medicationDoses.userId, medications.userId),
          eq(medicationDoses.medicationId, medications.id),
          gte(medicationDoses.logDate, from),
          isNull(medicationDoses.deletedAt),
        ),
      )
      .where(
        and(
          eq(medications.userId, record.userId),
          isNull(medications.deletedAt),
          or(isNull(medications.isActive), eq(medications.isActive, true)),
          or(isNull(medications.endDate), gte(medications.endDate, addDays(from, -1))),
        ),
      ),
  );
  const byId = Map.groupBy(rows, ({ medication }) => medication.id);
  return [...byId.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const doses = group.flatMap(({ dose }) =>
      dose
        ? { id: dose.id, day: dose.logDate, minutes: dose.slotMinutes, state: dose.state, takenAt: dose.takenAt }
        : [],
    );
    return { entry: openRow(medicationsBook, record.key, first.medication), doses };
  });
}
