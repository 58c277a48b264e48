import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { accounts } from "@/db/schema/identity/people";
import { type OwnAccount, openOwnAccount } from "@/lib/access/own-account";
import { openOptional } from "@/lib/crypto/seal";
import type { Actor } from "../actor";
import { placeOfEmail } from "./account";
import { offeredProviders, providerName } from "./offered";
import { hasWayInWithout } from "./ways-in";

/** A provider that is offered or connected, or both. `mayDisconnect` is false for the last way in. */
export type OwnProvider = {
  id: string;
  name: string;
  isOffered: boolean;
  connected: { since: Date; email: string | null; mayDisconnect: boolean } | null;
};

/** The providers by which the actor may sign in, or could. */
export async function listProviders(actor: Actor): Promise<OwnProvider[]> {
  const connected = await connectedTo(openOwnAccount(actor));
  const ids = new Set([...offeredProviders().map(({ id }) => id), ...connected.keys()]);
  const offered = new Set(offeredProviders().map(({ id }) => id));
  return [...ids].map((id) => ({
    id,
    name: providerName(id),
    isOffered: offered.has(id),
    connected: connected.get(id) ?? null,
  }));
}

async function connectedTo({ userId, key }: OwnAccount) {
  return read(async (db) => {
    const rows = await db
      .select({
        provider: accounts.provider,
        subject: accounts.subject,
        email: accounts.email,
        since: accounts.createdAt,
      })
      .from(accounts)
      .where(eq(accounts.userId, userId));
    const entries = rows.map(async ({ since, ...row }) => {
      const email = openOptional(key, placeOfEmail(row), row.email);
      const mayDisconnect = await hasWayInWithout(db, userId, row.provider);
      return [row.provider, { since, email, mayDisconnect }] as const;
    });
    return new Map(await Promise.all(entries));
  });
}
