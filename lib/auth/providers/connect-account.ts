import { and, eq } from "drizzle-orm";
import { isDuplicate } from "@/db/failure";
import { accounts } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import type { Actor } from "../actor";
import { type RenewedSession, renewSession } from "../renew-session";
import { requireStepUp } from "../step-up";
import type { Visit } from "../visit";
import { addAccount, ownerOf } from "./account";
import type { ProviderIdentity } from "./identity";
import { mailAccountChanged } from "./mail-account-changed";
import { ProviderRefusal } from "./refusal";

/**
 * Lets the actor sign in by an account at a provider from now on: one a provider. Its address need not be theirs here.
 * @throws StepUpRequiredError; ProviderRefusal when the account is somebody else's, or another one is connected.
 */
export async function connectAccount(actor: Actor, identity: ProviderIdentity, visit: Visit): Promise<RenewedSession> {
  requireStepUp(actor);
  const outcome = await inTransaction((tx) => connect(tx, actor, identity, visit)).catch((error: unknown) => {
    if (isDuplicate(error)) return "taken" as const; // by somebody else, at the same moment
    throw error;
  });
  if (typeof outcome === "string") throw new ProviderRefusal(outcome);
  return outcome;
}

async function connect(
  tx: Transaction,
  actor: Actor,
  identity: ProviderIdentity,
  visit: Visit,
): Promise<RenewedSession | "taken" | "another"> {
  await takeAccountTurn(tx, actor.userId);
  const owner = await ownerOf(tx.db, identity);
  if (owner && owner !== actor.userId) return "taken";
  if (!owner) {
    if (await hasAccountAt(tx, actor, identity.provider)) return "another";
    await addAccount(tx, actor, identity);
    await mailAccountChanged(tx, actor, "accountConnected", identity.provider);
  }
  return renewSession(tx, actor, visit);
}

async function hasAccountAt(tx: Transaction, { userId }: Actor, provider: string): Promise<boolean> {
  const rows = await tx.db
    .select({ userId: accounts.userId })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.provider, provider)));
  return rows.length > 0;
}
