import { and, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { personKeys, userRoles, users } from "@/db/schema/identity/people";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { HouseErrand } from "@/lib/access/house-errand";
import { maySignIn, parseZones, zonesText } from "@/lib/auth/load-actor";
import { now } from "@/lib/clock";
import { type PersonKey, unwrapPersonKey } from "@/lib/crypto/person-key";
import { open } from "@/lib/crypto/seal";
import { isPausedOn } from "@/lib/life/pauses/pause";
import { parsePauses, pausesTextOfEach } from "@/lib/life/pauses/queries";
import { agreesTo } from "@/lib/people/agreement";
import { addDays, dayIn, localDay, type ZonePeriod } from "@/lib/time";

/** Somebody who asked for reminders, as far as it decides whether one goes. */
export type Reader = {
  userId: string;
  key: PersonKey;
  email: string | null;
  zonePeriods: readonly ZonePeriod[];
  /** False for whoever may not act at all, took a consent back, is no client (any more), or is one of the demo's people. */
  isReachable: boolean;
  hasCheckedInToday: boolean;
  /** Life happens: nothing is asked of them today. */
  isPaused: boolean;
};

const isClient = sql`exists (select 1 from ${userRoles} where ${userRoles.userId} = ${users.id} and ${userRoles.role} = 'client')`;

/** What decides about these people's reminders now, in two reads however many they are. Erased people are left out. */
export async function readersOf(
  db: Database,
  errand: HouseErrand,
  userIds: readonly string[],
): Promise<Map<string, Reader>> {
  if (userIds.length === 0) return new Map();
  const rows = await db
    .select({
      userId: users.id,
      email: users.email,
      masterVersion: personKeys.masterVersion,
      wrapped: personKeys.wrapped,
      zones: zonesText,
      pauses: pausesTextOfEach(errand),
      isReachable: sql<number>`(${and(...maySignIn(), eq(users.isDemo, false), agreesTo("terms"), agreesTo("health_data"), isClient)})`,
    })
    .from(users)
    .innerJoin(personKeys, eq(personKeys.userId, users.id))
    .where(inArray(users.id, [...userIds]));
  const days = await newestDays(db, errand, userIds);
  return new Map(
    rows.map(({ userId, email, zones, pauses, isReachable, ...stored }) => {
      const key = unwrapPersonKey(userId, stored);
      const zonePeriods = parseZones(zones);
      const today = localDay(now(), zonePeriods);
      const reader = {
        userId,
        key,
        email: email && open(key, { table: "users", column: "email", row: userId }, email),
        zonePeriods,
        isReachable: Number(isReachable) === 1,
        hasCheckedInToday: days.has(`${userId} ${today}`),
        isPaused: isPausedOn(parsePauses(pauses), today),
      };
      return [userId, reader];
    }),
  );
}

/** The days around now with a check-in, as "person day": nobody's day of now is further off than yesterday. */
async function newestDays(db: Database, _errand: HouseErrand, userIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ userId: checkIns.userId, day: checkIns.logDate })
    .from(checkIns)
    .where(
      and(
        inArray(checkIns.userId, [...userIds]),
        gte(checkIns.logDate, addDays(dayIn(now(), "UTC"), -2)),
        isNull(checkIns.deletedAt),
      ),
    );
  return new Set(rows.map(({ userId, day }) => `${userId} ${day}`));
}
