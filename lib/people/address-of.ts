import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { users } from "@/db/schema/identity/people";
import type { HouseErrand } from "@/lib/access/house-errand";
import { open } from "@/lib/crypto/seal";
import { personKeyOf } from "./person-key-of";

/** A person's e-mail address, for a mail to them. Null once erased. */
export async function addressOfPerson(db: Database, _errand: HouseErrand, userId: string): Promise<string | null> {
  const key = await personKeyOf(db, userId);
  const [row] = await db.select({ email: users.email }).from(users).where(eq(users.id, userId));
  return key && row?.email ? open(key, { table: "users", column: "email", row: userId }, row.email) : null;
}
