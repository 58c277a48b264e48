import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { userRoles, users } from "@/db/schema/identity/people";
import { env } from "@/lib/env";
import { mayEnter } from "./load-actor";
import { isRole, type Role } from "./roles";

/** What the doors (password, code, reset, sign-up) need to know about a person, and nothing more. */
export type PersonAtDoor = {
  userId: string;
  passwordHash: string | null;
  isVerified: boolean;
  status: "active" | "suspended" | "erased" | "leaving";
  isDemo: boolean;
  name: string;
  roles: ReadonlySet<Role>;
  /** Active or leaving, with a proven address, and no demo person outside the demo. */
  maySignIn: boolean;
  /** Suspended, and nothing else keeps them out: after a proof they are told so. */
  isSuspended: boolean;
};

const columns = {
  userId: users.id,
  passwordHash: users.passwordHash,
  emailVerifiedAt: users.emailVerifiedAt,
  status: users.status,
  isDemo: users.isDemo,
  name: users.name,
  roles: sql<
    string | null
  >`(select group_concat(${userRoles.role}) from ${userRoles} where ${userRoles.userId} = ${users.id})`,
  maySignIn: sql`${and(...mayEnter())}`.mapWith((value: unknown) => Number(value) === 1),
};

/** The person with that address, whatever their state; null when nobody has it. */
export async function personWithEmail(db: Database, emailIndex: Buffer): Promise<PersonAtDoor | null> {
  const [row] = await db.select(columns).from(users).where(eq(users.emailIndex, emailIndex));
  return row ? personOf(row) : null;
}

export async function personWithId(db: Database, userId: string): Promise<PersonAtDoor | null> {
  const [row] = await db.select(columns).from(users).where(eq(users.id, userId));
  return row ? personOf(row) : null;
}

/** Signed up, and the address not yet proven: it belongs to nobody so far. */
export function isBegun(person: PersonAtDoor): boolean {
  return !person.isVerified && person.status === "active" && !person.isDemo;
}

type Row = Omit<PersonAtDoor, "isVerified" | "isSuspended" | "roles"> & {
  emailVerifiedAt: Date | null;
  roles: string | null;
};

function personOf({ emailVerifiedAt, roles, ...row }: Row): PersonAtDoor {
  const isVerified = emailVerifiedAt !== null;
  return {
    ...row,
    isVerified,
    isSuspended: row.status === "suspended" && isVerified && (env.DEMO || !row.isDemo),
    roles: new Set((roles ?? "").split(",").filter(isRole)),
  };
}
