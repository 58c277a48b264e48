import type { Database } from "@/db/client";
import { read } from "@/db/read";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/time";
import type { ChartRange } from "../scoring/series";
import type { Dashboard } from "./dashboard";
import { newestScores } from "./newest-scores";
import { recordedDays } from "./queries";
import { firstDayOf } from "./window";

/** One's own dashboard, in two round trips. */
export async function ownDashboard(actor: Actor, range: ChartRange): Promise<Dashboard> {
  const record = openOwnRecord(actor);
  return read((db) => readDashboard(db, record, range));
}

/** The dashboard of a record that the gate has opened, with the categories that its reader was let into; two round trips. */
export async function readDashboard(db: Database, record: ClientRecord, range: ChartRange): Promise<Dashboard> {
  const today = localDay(now(), record.zonePeriods);
  const recorded = await recordedDays(db, record, firstDayOf(today, range), today);
  const newest = await newestScores(db, record, recorded.days);
  return { today, range, visible: record.categories, ...recorded, newest };
}
