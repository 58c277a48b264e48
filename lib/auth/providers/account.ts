import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { accounts } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import type { PersonKey } from "@/lib/crypto/person-key";
import { sealOptional } from "@/lib/crypto/seal";
import type { ProviderIdentity } from "./identity";

/** Whose account at a provider this is. The provider and its subject decide, never an address. */
export async function ownerOf(
  db: Database,
  { provider, subject }: Pick<ProviderIdentity, "provider" | "subject">,
): Promise<string | null> {
  const [row] = await db
    .select({ userId: accounts.userId })
    .from(accounts)
    .where(and(eq(accounts.provider, provider), eq(accounts.subject, subject)));
  return row?.userId ?? null;
}

/** Where the provider's address of an account is sealed. */
export const placeOfEmail = ({ provider, subject }: Pick<ProviderIdentity, "provider" | "subject">) => ({
  table: "accounts",
  column: "email",
  row: `${provider}·${subject}`,
});

/** Throws a duplicate-key DatabaseFailure when the account is somebody's already. */
export async function addAccount(
  tx: Transaction,
  { userId, key }: { userId: string; key: PersonKey },
  identity: ProviderIdentity,
): Promise<void> {
  const { provider, subject } = identity;
  const email = sealOptional(key, placeOfEmail(identity), identity.email);
  await tx.db.insert(accounts).values({ provider, subject, userId, email });
  await recordAudit(tx, { userId }, { event: "account.connected", subject: { userId }, details: { provider } });
}
