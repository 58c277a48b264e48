import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { userRoles, users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { hasFactor, isOverFor, maySignIn, needsSecondFactor } from "./load-actor";
import { isRole } from "./roles";

const BATCH = 1000;

/** A person's roles as one word, for telling whether they are still the same. */
export function rolesText(roles: Iterable<string>): string {
  return [...roles].sort().join(",");
}

/**
 * Which of these sessions still open anything, each with its person's roles: by the rules of `loadSession`, in one statement for
 * a thousand. Looking keeps no session alive.
 */
export async function sessionsAlive(
  db: Database,
  sessions: readonly { userId: string; sessionId: string }[],
  at: Date,
): Promise<Map<string, string>> {
  const alive = new Map<string, string>();
  for (let from = 0; from < sessions.length; from += BATCH) {
    for (const [id, roles] of await batchAlive(db, sessions.slice(from, from + BATCH), at)) alive.set(id, roles);
  }
  return alive;
}

async function batchAlive(
  db: Database,
  sessions: readonly { userId: string; sessionId: string }[],
  at: Date,
): Promise<[string, string][]> {
  const rows = await db
    .select({
      sessionId: userSessions.id,
      authenticatedAt: userSessions.authenticatedAt,
      lastSeenAt: userSessions.lastSeenAt,
      isDemo: users.isDemo,
      hasFactor,
      roles: sql<
        string | null
      >`(select group_concat(${userRoles.role}) from ${userRoles} where ${userRoles.userId} = ${users.id})`,
    })
    .from(userSessions)
    .innerJoin(users, eq(users.id, userSessions.userId))
    .where(
      and(
        inArray(userSessions.userId, [...new Set(sessions.map(({ userId }) => userId))]), // has an index
        inArray(userSessions.id, [...new Set(sessions.map(({ sessionId }) => sessionId))]),
        gt(userSessions.idleExpiresAt, at),
        gt(userSessions.absoluteExpiresAt, at),
        ...maySignIn(),
      ),
    );
  return rows.flatMap(({ sessionId, isDemo, ...row }): [string, string][] => {
    const roles = new Set((row.roles ?? "").split(",").filter(isRole));
    const owesFactor = needsSecondFactor({ roles, isDemo }) && Number(row.hasFactor) !== 1;
    return owesFactor || isOverFor(roles, row, at) ? [] : [[sessionId, rolesText(roles)]];
  });
}
