import { and, eq, getTableColumns, type SQL } from "drizzle-orm";
import { alias, type MySqlColumn } from "drizzle-orm/mysql-core";
import type { Database } from "@/db/client";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import {
  emotionalWellnessData,
  financialWellnessData,
  mentalWellnessData,
  physicalWellnessData,
  spiritualWellnessData,
} from "@/db/schema/wellness/categories";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { ClientRecord } from "@/lib/access/client-record";

const weight = alias(biometricReadings, "weight_reading");
const pulse = alias(biometricReadings, "pulse_reading");

/** The answers of a table without the key that they hang on. */
function answersOf<Columns extends { userId: unknown; id: unknown }>({ userId, id, ...answers }: Columns) {
  return answers;
}

const columns = {
  id: checkIns.id,
  day: checkIns.logDate,
  revision: checkIns.revision,
  filledInLater: checkIns.filledInLater,
  asked: checkIns.askedFields,
  confirmed: checkIns.confirmedFields,
  changedAt: checkIns.updatedAt,
  deletedAt: checkIns.deletedAt,
  spiritual: answersOf(getTableColumns(spiritualWellnessData)),
  mental: answersOf(getTableColumns(mentalWellnessData)),
  emotional: answersOf(getTableColumns(emotionalWellnessData)),
  physical: answersOf(getTableColumns(physicalWellnessData)),
  financial: answersOf(getTableColumns(financialWellnessData)),
  weightKg: weight.value,
  restingHeartRate: pulse.value,
};

const hangsOnCheckIn = (table: { userId: MySqlColumn; id: MySqlColumn }) =>
  and(eq(table.userId, checkIns.userId), eq(table.id, checkIns.id));

const measuredBy = (table: typeof weight | typeof pulse, metric: string) =>
  and(eq(table.userId, checkIns.userId), eq(table.checkInId, checkIns.id), eq(table.metric, metric));

/** Check-ins of a record with all that hangs on them, in one round trip. */
export function selectEntries(db: Database, record: ClientRecord, where: SQL | undefined) {
  return db
    .select(columns)
    .from(checkIns)
    .innerJoin(spiritualWellnessData, hangsOnCheckIn(spiritualWellnessData))
    .innerJoin(mentalWellnessData, hangsOnCheckIn(mentalWellnessData))
    .innerJoin(emotionalWellnessData, hangsOnCheckIn(emotionalWellnessData))
    .innerJoin(physicalWellnessData, hangsOnCheckIn(physicalWellnessData))
    .innerJoin(financialWellnessData, hangsOnCheckIn(financialWellnessData))
    .leftJoin(weight, measuredBy(weight, "weight"))
    .leftJoin(pulse, measuredBy(pulse, "restingHeartRate"))
    .where(and(eq(checkIns.userId, record.userId), where));
}

export type EntryRow = Awaited<ReturnType<typeof selectEntries>>[number];
