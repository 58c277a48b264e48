import { and, desc, eq, gt } from "drizzle-orm";
import { read } from "@/db/read";
import { userSessions } from "@/db/schema/identity/sign-in";
import { now } from "@/lib/clock";
import type { Actor } from "./actor";
import type { SignInMethod } from "./start-session";

/** One browser in which a person is signed in. */
export type OwnSession = {
  id: string;
  device: string;
  method: SignInMethod;
  createdAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
};

/** Where the actor is signed in now: this browser first, then the last used one. */
export async function listSessions(actor: Actor): Promise<OwnSession[]> {
  const at = now();
  const rows = await read((db) =>
    db
      .select({
        id: userSessions.id,
        device: userSessions.device,
        method: userSessions.method,
        createdAt: userSessions.createdAt,
        lastSeenAt: userSessions.lastSeenAt,
      })
      .from(userSessions)
      .where(
        and(
          eq(userSessions.userId, actor.userId),
          gt(userSessions.idleExpiresAt, at),
          gt(userSessions.absoluteExpiresAt, at),
        ),
      )
      .orderBy(desc(userSessions.lastSeenAt)),
  );
  return rows
    .map((row) => ({ ...row, isCurrent: row.id === actor.sessionId }))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}
