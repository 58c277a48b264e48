import { and, eq, ne } from "drizzle-orm";
import { userSessions } from "@/db/schema/identity/sign-in";
import type { Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { endSessionByToken } from "./end-session-by-token";
import type { Role } from "./roles";
import { type SignInMethod, startSession } from "./start-session";
import type { SignedIn, Visit } from "./visit";

/** Signs in: a new token always, and the session that this browser held before ends, whoever's it was. */
export async function replaceSession(
  tx: Transaction,
  person: { userId: string; roles: ReadonlySet<Role> },
  method: SignInMethod,
  visit: Pick<Visit, "sessionToken" | "device">,
  isProven?: boolean,
): Promise<SignedIn> {
  if (visit.sessionToken) await endSessionByToken(tx, visit.sessionToken);
  const { token, expires } = await startSession(tx, person, method, visit.device, isProven);
  return { token, expires, roles: person.roles };
}

/** Ends a person's sessions, all or all but one, and says how many there were. */
export async function endSessionsOf(
  tx: Transaction,
  person: { userId: string },
  except: string | null = null,
): Promise<number> {
  const theirs = eq(userSessions.userId, person.userId);
  const [result] = await tx.db.delete(userSessions).where(except ? and(theirs, ne(userSessions.id, except)) : theirs);
  if (result.affectedRows > 0) {
    await recordAudit(tx, person, {
      event: "sessions.ended",
      subject: person,
      details: { count: result.affectedRows },
    });
  }
  return result.affectedRows;
}
