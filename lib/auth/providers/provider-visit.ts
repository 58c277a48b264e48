import { and, eq, gt } from "drizzle-orm";
import { providerVisits } from "@/db/schema/identity/provider-visits";
import type { Transaction } from "@/db/transaction";
import { after, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { CODE_LIFETIME_MS } from "../limits";

/** How long somebody may stay at the provider. */
export const VISIT_LIFETIME_MS = CODE_LIFETIME_MS;

/** What a browser went to a provider for: to sign in, or, with `connects`, to connect it with an account in this session. */
export type ProviderVisit = {
  connects: { userId: string; sessionId: string } | null;
  next: string | null;
  timeZone: string;
};

type Gone = { state: string; browserToken: string; provider: string };

/** Remembers what a browser went away for. */
export async function keepProviderVisit(tx: Transaction, gone: Gone, visit: ProviderVisit): Promise<void> {
  await tx.db.insert(providerVisits).values({
    stateHash: hashToken(gone.state),
    browserHash: hashToken(gone.browserToken),
    provider: gone.provider,
    userId: visit.connects?.userId ?? null,
    sessionId: visit.connects?.sessionId ?? null,
    next: visit.next,
    timeZone: visit.timeZone,
    expiresAt: after(VISIT_LIFETIME_MS),
    createdAt: now(),
  });
}

/**
 * Takes what a browser went away for: once, and only by the browser that went, from the provider to which it went.
 * @returns null for a state that is forged, used, too old, or another browser's.
 */
export async function takeProviderVisit(tx: Transaction, back: Gone): Promise<ProviderVisit | null> {
  const theirs = and(
    eq(providerVisits.stateHash, hashToken(back.state)),
    eq(providerVisits.browserHash, hashToken(back.browserToken)),
    eq(providerVisits.provider, back.provider),
    gt(providerVisits.expiresAt, now()),
  );
  const [row] = await tx.db.select().from(providerVisits).where(theirs);
  if (!row) return null;
  const [result] = await tx.db.delete(providerVisits).where(theirs);
  if (result.affectedRows !== 1) return null;
  const { userId, sessionId, next, timeZone } = row;
  return { connects: userId && sessionId ? { userId, sessionId } : null, next, timeZone };
}
