import { and, eq, ne } from "drizzle-orm";
import type { Database } from "@/db/client";
import { accounts } from "@/db/schema/identity/people";
import { personWithId } from "../person-at-door";
import { offeredProvider } from "./offered";

/**
 * True when somebody could still sign in without a provider: by a password, or by another provider that is offered here. A
 * code by mail does not count: the mailbox is often the provider's own, and goes with it.
 */
export async function hasWayInWithout(db: Database, userId: string, provider: string): Promise<boolean> {
  if ((await personWithId(db, userId))?.passwordHash) return true;
  const others = await db
    .select({ provider: accounts.provider })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), ne(accounts.provider, provider)));
  return others.some((other) => offeredProvider(other.provider) !== null);
}
