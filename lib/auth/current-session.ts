import { and, eq, gt, lt } from "drizzle-orm";
import { headers } from "next/headers";
import { cache } from "react";
import { read } from "@/db/read";
import { userSessions } from "@/db/schema/identity/sign-in";
import { touch } from "@/db/touch";
import { after, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { isMachineMade } from "@/lib/http/prefetch";
import type { Actor } from "./actor";
import { type FoundSession, findSession, type LoadedSession, loadSession } from "./load-actor";
import { readSessionToken } from "./session-cookie";
import { SEEN_EVERY, sessionLifetime } from "./session-policy";

/** The session of this request's cookie as it stands: looking is no activity and keeps nothing alive. */
export async function peekSession(at: Date = now()): Promise<LoadedSession | null> {
  const token = await readSessionToken();
  return token ? read((db) => loadSession(db, hashToken(token), at)) : null;
}

/** Looked up once a request, whoever asks. */
const requestSession = cache(async (): Promise<FoundSession | null> => {
  const at = now();
  const token = await readSessionToken();
  const session = token ? await read((db) => findSession(db, hashToken(token), at)) : null;
  if (!session) return null;
  if (at.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY && !isMachineMade(await headers()))
    await markSeen(session, at);
  return session;
});

/** The signed-in person of this request, or null. */
export async function currentSession(): Promise<Actor | null> {
  const session = await requestSession();
  return session && !session.mustEnrol && !session.isLeaving ? session.actor : null;
}

/**
 * Somebody who asked to be forgotten and may still take it back. To everything but that, and taking their data along, they
 * are nobody: `currentSession` does not name them.
 */
export async function currentLeaver(): Promise<Actor | null> {
  const session = await requestSession();
  return session?.isLeaving && !session.mustEnrol ? session.actor : null;
}

/**
 * Staff who signed in and have no second step yet. To everything but setting one up they are nobody: `currentSession`
 * does not name them.
 */
export async function currentEnrolment(): Promise<Actor | null> {
  const session = await requestSession();
  return session?.mustEnrol ? session.actor : null;
}

/** Somebody was here: the idle time begins again. Later requests never move it back. */
async function markSeen(session: LoadedSession, at: Date): Promise<void> {
  const idleExpiresAt = after(sessionLifetime(session.actor.roles).idle, at);
  await touch((db) =>
    db
      .update(userSessions)
      .set({ lastSeenAt: at, idleExpiresAt })
      .where(
        and(
          eq(userSessions.tokenHash, session.tokenHash),
          lt(userSessions.lastSeenAt, at),
          gt(userSessions.idleExpiresAt, at), // ended since it was read: it stays so
        ),
      ),
  );
}
