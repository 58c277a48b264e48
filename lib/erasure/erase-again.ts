import { eq, inArray, isNull, sql } from "drizzle-orm";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { personKeys, users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { after, DAY } from "@/lib/clock";
import { erasePeople } from "./empty-people";

const AT_ONCE = 50;
const DAYS_AFTER_RESTORE = 3;

/**
 * After a restore: whoever is known to have been erased, and whoever has no key (destroying it is the erasure itself), is
 * emptied again.
 * @param listed the ids that lists outside the restored data know.
 * @returns how many people were emptied who were not before.
 */
export async function eraseAgain(listed: readonly string[]): Promise<number> {
  for (let from = 0; from < listed.length; from += AT_ONCE) {
    const some = listed.slice(from, from + AT_ONCE);
    await inTransaction((tx) => tx.db.delete(personKeys).where(inArray(personKeys.userId, some)));
  }
  const keyless = await read((db) =>
    db
      .select({ userId: users.id, status: users.status })
      .from(users)
      .leftJoin(personKeys, eq(personKeys.userId, users.id))
      .where(isNull(personKeys.userId)),
  );
  await giveTime();
  for (let from = 0; from < keyless.length; from += AT_ONCE) {
    const some = keyless.slice(from, from + AT_ONCE).map(({ userId }) => userId);
    await inTransaction((tx) => erasePeople(tx, houseErrand("erase-a-person"), some));
  }
  return keyless.filter(({ status }) => status !== "erased").length;
}

/** Who was leaving then may have taken it back since: they are reminded anew, and have some days to say so again. */
async function giveTime(): Promise<void> {
  await inTransaction((tx) =>
    tx.db
      .update(accountDeletions)
      .set({ dueAt: sql`greatest(${accountDeletions.dueAt}, ${after(DAYS_AFTER_RESTORE * DAY)})`, remindedAt: null })
      .where(isNull(accountDeletions.erasedAt)),
  );
}
