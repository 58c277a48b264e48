import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import { findSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import type { Visit } from "@/lib/auth/visit";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import type { TestPerson } from "./people";
import { aVisit } from "./visits";

/** A live session as a request finds it; null for one that ended. */
export const sessionOf = (token: string) => read((db) => findSession(db, hashToken(token), now()));

/** Signed in at this moment, in a browser of their own. */
export async function signedIn({ userId, actor }: TestPerson): Promise<{ actor: Actor; visit: Visit }> {
  const { token } = await inTransaction((tx) => startSession(tx, { userId, roles: actor.roles }, "password", "x"));
  const session = await sessionOf(token);
  if (!session) throw new Error("just signed in");
  return { actor: session.actor, visit: aVisit({ sessionToken: token }) };
}
