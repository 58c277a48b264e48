import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import type { Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { after, now } from "@/lib/clock";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { newId } from "@/lib/ids";
import type { Role } from "./roles";
import { sessionLifetime } from "./session-policy";
import { FRESH_MS } from "./step-up";

export type SignInMethod = "password" | "email_code" | "provider" | "invitation";

/**
 * A fresh session for somebody who has just proved who they are. The token goes into the cookie and nowhere else.
 * @param isProven false where we have a provider's word alone, which may not have asked them for anything: what asks for a
 * proof of the last 15 minutes then still does.
 */
export async function startSession(
  tx: Transaction,
  person: { userId: string; roles: ReadonlySet<Role> },
  method: SignInMethod,
  device: string,
  isProven: boolean = method !== "provider",
): Promise<{ token: string; expires: Date }> {
  const token = newToken();
  const at = now();
  const lifetime = sessionLifetime(person.roles);
  const expires = after(lifetime.absolute, at);
  await tx.db.insert(userSessions).values({
    tokenHash: hashToken(token),
    id: newId(),
    userId: person.userId,
    method,
    authenticatedAt: isProven ? at : after(-FRESH_MS, at),
    lastSeenAt: at,
    idleExpiresAt: after(lifetime.idle, at),
    absoluteExpiresAt: expires,
    device,
  });
  await tx.db.update(users).set({ lastSignedInAt: at }).where(eq(users.id, person.userId));
  await recordAudit(tx, person, { event: "session.started", subject: person, details: { method } });
  return { token, expires };
}
