import type { Database } from "@/db/client";
import { loadHolder } from "@/lib/auth/load-actor";
import { categories } from "@/lib/categories";
import { type ClientRecord, letIn } from "./client-record";
import type { HouseErrand } from "./house-errand";

/**
 * A person's record for arithmetic of the house, which shows nobody anything, so no look is written down. Null for whoever
 * was erased, and for whoever took back that their health data may be worked with.
 */
export async function openRecordForHouse(
  db: Database,
  _errand: HouseErrand,
  userId: string,
): Promise<ClientRecord | null> {
  const holder = await loadHolder(db, userId);
  if (!holder?.hasAgreedToHealthData) return null;
  const { zonePeriods, name, currency, key } = holder;
  return letIn(userId, true, new Set(categories), true, zonePeriods, name, currency, key);
}
