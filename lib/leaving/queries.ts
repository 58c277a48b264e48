import { and, eq, isNull } from "drizzle-orm";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import type { Actor } from "@/lib/auth/actor";

/** When one's own account will be erased, and who asked for it; null when nobody did. */
export async function deletionOf(actor: Pick<Actor, "userId">): Promise<{ dueAt: Date; byOperator: boolean } | null> {
  const [row] = await read((db) =>
    db
      .select({ dueAt: accountDeletions.dueAt, byOperator: accountDeletions.byOperator })
      .from(accountDeletions)
      .where(and(eq(accountDeletions.userId, actor.userId), isNull(accountDeletions.erasedAt))),
  );
  return row ?? null;
}
