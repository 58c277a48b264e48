import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Database } from "@/db/client";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { personKeys, userRoles, users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { type Administrator, type AdminPass, requireAdmin } from "@/lib/access/require-admin";
import { type Deed, deedsAbout } from "@/lib/audit/list-admin-deeds";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Role } from "@/lib/auth/roles";
import { now } from "@/lib/clock";
import { unwrapPersonKey } from "@/lib/crypto/person-key";
import { openOptional, type Sealed } from "@/lib/crypto/seal";
import { NotFoundError } from "@/lib/errors";

export type HeldRole = { role: Role; since: Date; grantedBy: string | null };

/** What an admin sees of a person: who they are and how they sign in. Never an entry, a score or a consent. */
export type PersonFacts = {
  userId: string;
  name: string;
  email: string | null;
  status: "active" | "suspended" | "erased" | "leaving";
  /** When they are erased, for somebody who is leaving. */
  leavesAt: Date | null;
  isDemo: boolean;
  createdAt: Date;
  emailVerifiedAt: Date | null;
  lastSignedInAt: Date | null;
  hasPassword: boolean;
  liveSessions: number;
  roles: HeldRole[];
  deeds: Deed[];
};

/** One person for an admin; that the admin looked is written down. @throws NotFoundError */
export async function viewPerson(doer: Administrator, userId: string): Promise<PersonFacts> {
  const admin = requireAdmin(doer);
  return inTransaction(async (tx) => {
    const { row, key } = await personOf(tx.db, admin, userId);
    const held = await rolesOf(tx.db, userId);
    const deeds = await deedsAbout(tx.db, userId);
    await recordAudit(tx, doer, { event: "person.viewed", subject: { userId } });
    const { email, passwordHash, ...facts } = row;
    return { ...facts, email: key && addressOf(key, email), hasPassword: passwordHash !== null, roles: held, deeds };
  });
}

async function personOf(db: Database, _admin: AdminPass, userId: string) {
  const [row] = await db
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      status: users.status,
      leavesAt: accountDeletions.dueAt,
      isDemo: users.isDemo,
      createdAt: users.createdAt,
      emailVerifiedAt: users.emailVerifiedAt,
      lastSignedInAt: users.lastSignedInAt,
      passwordHash: users.passwordHash,
      masterVersion: personKeys.masterVersion,
      wrapped: personKeys.wrapped,
      liveSessions: sql<number>`(select count(*) from ${userSessions} where ${and(
        eq(userSessions.userId, users.id),
        gt(userSessions.idleExpiresAt, now()),
        gt(userSessions.absoluteExpiresAt, now()),
      )})`.mapWith(Number),
    })
    .from(users)
    .leftJoin(personKeys, eq(personKeys.userId, users.id))
    .leftJoin(accountDeletions, and(eq(accountDeletions.userId, users.id), isNull(accountDeletions.erasedAt)))
    .where(eq(users.id, userId));
  if (!row) throw new NotFoundError();
  const { masterVersion, wrapped, ...facts } = row;
  const key = masterVersion !== null && wrapped !== null ? unwrapPersonKey(userId, { masterVersion, wrapped }) : null;
  return { row: facts, key };
}

function addressOf(key: ReturnType<typeof unwrapPersonKey>, email: Sealed | null): string | null {
  return openOptional(key, { table: "users", column: "email", row: key.userId }, email);
}

async function rolesOf(db: Database, userId: string): Promise<HeldRole[]> {
  const granters = alias(users, "granters");
  return db
    .select({ role: userRoles.role, since: userRoles.createdAt, grantedBy: granters.name })
    .from(userRoles)
    .leftJoin(granters, eq(granters.id, userRoles.grantedBy))
    .where(eq(userRoles.userId, userId))
    .orderBy(userRoles.role);
}
