import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { users } from "@/db/schema/identity/people";

/** True for somebody whose password is good only beside their second step. */
export async function hasShortPassword(db: Database, userId: string): Promise<boolean> {
  const [row] = await db.select({ isShort: users.passwordNeedsFactor }).from(users).where(eq(users.id, userId));
  return row?.isShort ?? false;
}
