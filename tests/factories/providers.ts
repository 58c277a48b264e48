import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { accounts } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { addAccount } from "@/lib/auth/providers/account";
import type { ProviderIdentity } from "@/lib/auth/providers/identity";
import { newId } from "@/lib/ids";
import type { TestPerson } from "./people";

/** What a provider vouches for: somebody of their own for each test. */
export function anIdentity(overrides: Partial<ProviderIdentity> = {}): ProviderIdentity {
  return { provider: "example", subject: newId(), email: `${newId()}@example.org`, name: "Ida Brandt", ...overrides };
}

/** An account at a provider that was connected some time ago. */
export async function connected(
  person: TestPerson,
  overrides: Partial<ProviderIdentity> = {},
): Promise<ProviderIdentity> {
  const identity = anIdentity(overrides);
  await inTransaction((tx) => addAccount(tx, person.actor, identity));
  return identity;
}

/** The providers by which somebody may sign in. */
export async function providersOf(userId: string): Promise<string[]> {
  const rows = await read((db) =>
    db.select({ provider: accounts.provider }).from(accounts).where(eq(accounts.userId, userId)),
  );
  return rows.map(({ provider }) => provider);
}
