import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
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

/** Columns that are there without an answer. */
const given = new Set(["userId", "id", "currency"]);

function anyOf(columns: Record<string, MySqlColumn>): SQL<number> {
  const filled = Object.entries(columns).flatMap(([name, column]) =>
    given.has(name) ? [] : [sql`${column} is not null`],
  );
  return sql<number>`(${sql.join(filled, sql` or `)})`;
}

const spiritualAnswered = anyOf(getTableColumns(spiritualWellnessData));
const mentalAnswered = anyOf(getTableColumns(mentalWellnessData));
const emotionalAnswered = anyOf(getTableColumns(emotionalWellnessData));
const physicalAnswers = anyOf(getTableColumns(physicalWellnessData));
const financialAnswered = anyOf(getTableColumns(financialWellnessData));

/** For each category: 1 when the record's check-in of the row has an answer in it. Weight and pulse are readings, and count. */
export function answeredIn({ userId }: ClientRecord) {
  const ofRecord = eq(biometricReadings.userId, userId);
  return {
    spiritualAnswered,
    mentalAnswered,
    emotionalAnswered,
    physicalAnswered: sql<number>`(${physicalAnswers} or exists (select 1 from ${biometricReadings} where ${ofRecord} and ${biometricReadings.checkInId} = ${checkIns.id} and ${biometricReadings.deletedAt} is null))`,
    financialAnswered,
  };
}
