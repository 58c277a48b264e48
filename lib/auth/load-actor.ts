import { and, eq, gt, inArray, isNotNull, sql } from "drizzle-orm";
import { type Database, GROUP_CONCAT_BYTES } from "@/db/client";
import { clientProfiles, personKeys, profilePhotos, userRoles, users, zonePeriods } from "@/db/schema/identity/people";
import { totpFactors } from "@/db/schema/identity/second-factor";
import { userSessions } from "@/db/schema/identity/sign-in";
import { after } from "@/lib/clock";
import { unwrapPersonKey } from "@/lib/crypto/person-key";
import { env } from "@/lib/env";
import { oncePer, oncePerObject } from "@/lib/once-per";
import { agreesTo } from "@/lib/people/agreement";
import type { ZonePeriod } from "@/lib/time";
import type { Actor } from "./actor";
import { isRole, type Role, staffRoles } from "./roles";
import { sessionLifetime } from "./session-policy";

/** What a signed-in request needs to know about its person, in one round trip. */
export type LoadedSession = { actor: Actor; tokenHash: Buffer; lastSeenAt: Date; absoluteExpiresAt: Date };

/** For a query over `users`: the person's zone periods as one text, which `parseZones` reads. */
export const zonesText = sql<
  string | null
>`(select group_concat(concat_ws('|', date_format(${zonePeriods.from}, '%Y-%m-%dT%H:%i:%s.%f'), ${zonePeriods.timeZone}, ${zonePeriods.dayStartMinutes}) order by ${zonePeriods.from} separator ';') from ${zonePeriods} where ${zonePeriods.userId} = ${users.id})`;

const columns = {
  userId: users.id,
  name: users.name,
  isDemo: users.isDemo,
  locale: users.locale,
  units: users.units,
  currency: users.currency,
  theme: users.theme,
  dateOfBirth: users.dateOfBirth,
  masterVersion: personKeys.masterVersion,
  wrapped: personKeys.wrapped,
  onboardingCompletedAt: clientProfiles.onboardingCompletedAt,
  hasPhoto: sql<number>`exists(select 1 from ${profilePhotos} where ${profilePhotos.userId} = ${users.id})`,
  roles: sql<
    string | null
  >`(select group_concat(${userRoles.role}) from ${userRoles} where ${userRoles.userId} = ${users.id})`,
  hasAgreedToTerms: agreesTo("terms"),
  hasAgreedToHealthData: agreesTo("health_data"),
  zones: zonesText,
};

export const hasFactor = sql<number>`exists(select 1 from ${totpFactors} where ${totpFactors.userId} = ${users.id} and ${totpFactors.confirmedAt} is not null)`;

type Row = {
  userId: string;
  name: string;
  isDemo: boolean;
  locale: string;
  units: "metric" | "imperial";
  currency: string;
  theme: "system" | "light" | "dark";
  dateOfBirth: string | null;
  masterVersion: number;
  wrapped: Buffer;
  onboardingCompletedAt: Date | null;
  hasPhoto: number;
  roles: string | null;
  hasAgreedToTerms: number;
  hasAgreedToHealthData: number;
  zones: string | null;
};

/**
 * A live session, and what it opens less than everything: its person has to set up a second step first, or is leaving and
 * may only take that back, or take their data along.
 */
export type FoundSession = LoadedSession & { mustEnrol: boolean; isLeaving: boolean };

/**
 * The live session of a cookie's token, or null: expired, revoked, suspended, leaving, a demo person outside the demo, or
 * staff without a second step, who can reach nothing but setting one up (`findSession`).
 */
export async function loadSession(db: Database, tokenHash: Buffer, at: Date): Promise<LoadedSession | null> {
  const session = await findSession(db, tokenHash, at);
  return session && !session.mustEnrol && !session.isLeaving ? session : null;
}

/** As `loadSession`, with those who must set up a second step first and those who are leaving: for their pages alone. */
export async function findSession(db: Database, tokenHash: Buffer, at: Date): Promise<FoundSession | null> {
  const [row] = await sessionStatement(env.DEMO)(db).execute({ tokenHash, at });
  if (!row) return null;
  const actor = { ...toActor(row), sessionId: row.sessionId, authenticatedAt: row.authenticatedAt };
  if (isOverFor(actor.roles, row, at)) return null;
  const less = {
    mustEnrol: needsSecondFactor(actor) && Number(row.hasFactor) !== 1,
    isLeaving: row.status === "leaving",
  };
  return { actor, tokenHash, lastSeenAt: row.lastSeenAt, absoluteExpiresAt: row.absoluteExpiresAt, ...less };
}

/** Put into words once a database: it is asked with each visit, and drizzle takes longer to write it than to read its answer. Who may enter differs in the demo. */
const sessionStatement = oncePer((_isDemo: boolean) =>
  oncePerObject((db: Database) =>
    db
      .select({
        ...columns,
        hasFactor,
        status: users.status,
        sessionId: userSessions.id,
        authenticatedAt: userSessions.authenticatedAt,
        lastSeenAt: userSessions.lastSeenAt,
        absoluteExpiresAt: userSessions.absoluteExpiresAt,
      })
      .from(userSessions)
      .innerJoin(users, eq(users.id, userSessions.userId))
      .innerJoin(personKeys, eq(personKeys.userId, users.id))
      .leftJoin(clientProfiles, eq(clientProfiles.userId, users.id))
      .where(
        and(
          eq(userSessions.tokenHash, sql.param(sql.placeholder("tokenHash"), userSessions.tokenHash)),
          gt(userSessions.idleExpiresAt, sql.param(sql.placeholder("at"), userSessions.idleExpiresAt)),
          gt(userSessions.absoluteExpiresAt, sql.param(sql.placeholder("at"), userSessions.absoluteExpiresAt)),
          ...mayEnter(),
        ),
      )
      .prepare(),
  ),
);

/** Whoever holds a staff role sees more than their own; the demo's people are made up and exist on this machine only. */
export function needsSecondFactor({ roles, isDemo }: Pick<Actor, "roles" | "isDemo">): boolean {
  return !isDemo && staffRoles.some((role) => roles.has(role));
}

/** A session that began under longer figures than the person's roles of now allow: they may have become staff since. */
export function isOverFor(
  roles: ReadonlySet<Role>,
  row: { authenticatedAt: Date; lastSeenAt: Date },
  at: Date,
): boolean {
  const { absolute, idle } = sessionLifetime(roles);
  return after(absolute, row.authenticatedAt) <= at || after(idle, row.lastSeenAt) <= at;
}

/** A person as an actor without a browser: for the operator's command line, jobs and the demo seed. */
export async function loadActor(db: Database, userId: string): Promise<Actor | null> {
  const [row] = await db
    .select(columns)
    .from(users)
    .innerJoin(personKeys, eq(personKeys.userId, users.id))
    .leftJoin(clientProfiles, eq(clientProfiles.userId, users.id))
    .where(and(eq(users.id, userId), ...maySignIn()));
  return row ? toActor(row) : null;
}

/** Who may act at all: active, with a verified address, and a demo person only while the demo runs. */
export function maySignIn() {
  return [eq(users.status, "active"), ...isProven()];
}

/** Who is let in at the door: with those who are leaving, whose session opens the way back and nothing else. */
export function mayEnter() {
  return [inArray(users.status, ["active", "leaving"]), ...isProven()];
}

function isProven() {
  return [isNotNull(users.emailVerifiedAt), ...(env.DEMO ? [] : [eq(users.isDemo, false)])];
}

/** As `loadActor`, of anybody who was not erased: for handing out what is theirs, never for acting in their name. */
export async function loadHolder(db: Database, userId: string): Promise<Actor | null> {
  const [row] = await db
    .select(columns)
    .from(users)
    .innerJoin(personKeys, eq(personKeys.userId, users.id))
    .leftJoin(clientProfiles, eq(clientProfiles.userId, users.id))
    .where(eq(users.id, userId));
  return row ? toActor(row) : null;
}

function toActor(row: Row): Actor {
  return {
    userId: row.userId,
    sessionId: null,
    authenticatedAt: null,
    roles: new Set((row.roles ?? "").split(",").filter(isRole)),
    name: row.name,
    isDemo: row.isDemo,
    locale: row.locale,
    units: row.units,
    currency: row.currency,
    theme: row.theme,
    dateOfBirth: row.dateOfBirth,
    zonePeriods: parseZones(row.zones),
    hasAgreedToTerms: Boolean(row.hasAgreedToTerms),
    hasAgreedToHealthData: Boolean(row.hasAgreedToHealthData),
    onboardingCompletedAt: row.onboardingCompletedAt,
    hasPhoto: Number(row.hasPhoto) === 1,
    key: unwrapPersonKey(row.userId, { masterVersion: row.masterVersion, wrapped: row.wrapped }),
  };
}

/** Reads the periods as the queries above concatenate them ("2026-01-01T00:00:00.000000|Europe/Berlin|0;…"). */
export function parseZones(text: string | null): ZonePeriod[] {
  // A list that the server cut would put days of the past into another zone, and nobody would notice.
  if (text && Buffer.byteLength(text) >= GROUP_CONCAT_BYTES) throw new RangeError("the zone periods were cut");
  const periods = (text ?? "")
    .split(";")
    .filter(Boolean)
    .map((part) => {
      const [from = "", timeZone = "", dayStart = "0"] = part.split("|");
      return { from: new Date(`${from}Z`), timeZone, dayStartMinutes: Number(dayStart) };
    });
  return periods.length ? periods : [{ from: new Date(0), timeZone: "UTC", dayStartMinutes: 0 }];
}
