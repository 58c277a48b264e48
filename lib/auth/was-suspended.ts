import { and, eq, gt } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { readSessionToken } from "./session-cookie";

/**
 * True in a browser whose session was ended by a suspension that still stands. Only the browser that held the session has
 * its token, so nobody else is told.
 */
export async function wasSuspended(): Promise<boolean> {
  const token = await readSessionToken();
  return token ? isEndedBySuspension(token) : false;
}

/** The same of a session's token. `suspendPerson` keeps the rows, as long as the session could have lasted. */
export async function isEndedBySuspension(token: string): Promise<boolean> {
  const rows = await read((db) =>
    db
      .select({ userId: users.id })
      .from(userSessions)
      .innerJoin(users, eq(users.id, userSessions.userId))
      .where(
        and(
          eq(userSessions.tokenHash, hashToken(token)),
          eq(users.status, "suspended"),
          gt(userSessions.absoluteExpiresAt, now()),
        ),
      ),
  );
  return rows.length > 0;
}
