import { asc, gt } from "drizzle-orm";
import { read } from "@/db/read";
import { recordTurns } from "@/db/schema/wellness/record-turns";
import type { HouseErrand } from "@/lib/access/house-errand";

/** The first so many people by id, or the next ones after one, who ever wrote into their record. */
export async function peopleWithRecords(_errand: HouseErrand, after: string | null, most: number): Promise<string[]> {
  const rows = await read((db) =>
    db
      .select({ userId: recordTurns.userId })
      .from(recordTurns)
      .where(after === null ? undefined : gt(recordTurns.userId, after))
      .orderBy(asc(recordTurns.userId))
      .limit(most),
  );
  return rows.map(({ userId }) => userId);
}
