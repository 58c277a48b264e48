import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { zonePeriods } from "@/db/schema/identity/people";
import type { ZonePeriod } from "@/lib/time";

/** A person's zone periods as they stand in this transaction. */
export async function zonesOf(db: Database, userId: string): Promise<ZonePeriod[]> {
  return db
    .select({
      from: zonePeriods.from,
      timeZone: zonePeriods.timeZone,
      dayStartMinutes: zonePeriods.dayStartMinutes,
    })
    .from(zonePeriods)
    .where(eq(zonePeriods.userId, userId));
}
