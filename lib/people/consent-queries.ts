import { desc, eq } from "drizzle-orm";
import { read } from "@/db/read";
import { consents } from "@/db/schema/identity/people";
import type { Actor } from "@/lib/auth/actor";
import type { ConsentKind } from "./legal-versions";

export type ConsentEntry = { kind: ConsentKind; version: string; grantedAt: Date; withdrawnAt: Date | null };

/** All that the actor ever agreed to, newest first; what was taken back stays on record. */
export async function consentsOf(actor: Pick<Actor, "userId">): Promise<ConsentEntry[]> {
  return read((db) =>
    db
      .select({
        kind: consents.kind,
        version: consents.version,
        grantedAt: consents.grantedAt,
        withdrawnAt: consents.withdrawnAt,
      })
      .from(consents)
      .where(eq(consents.userId, actor.userId))
      .orderBy(desc(consents.grantedAt)),
  );
}
