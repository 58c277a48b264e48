import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { personKeys } from "@/db/schema/identity/people";
import { type PersonKey, unwrapPersonKey } from "@/lib/crypto/person-key";

/** A person's data key for work without a browser (mail, jobs). Null once the person is erased: nothing of theirs opens. */
export async function personKeyOf(db: Database, userId: string): Promise<PersonKey | null> {
  const [stored] = await db
    .select({ masterVersion: personKeys.masterVersion, wrapped: personKeys.wrapped })
    .from(personKeys)
    .where(eq(personKeys.userId, userId));
  return stored ? unwrapPersonKey(userId, stored) : null;
}
