import { and, eq, isNull } from "drizzle-orm";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type HouseErrand, houseErrand } from "@/lib/access/house-errand";
import { recordAudit } from "@/lib/audit/record-audit";
import { after, HOUR, now } from "@/lib/clock";
import { closePeople } from "@/lib/erasure/close-people";
import { emptyTable, erasePeople, noteErased } from "@/lib/erasure/empty-people";
import { eraseRemains } from "@/lib/erasure/jobs";
import { tablesOfPeople } from "@/lib/erasure/tables-of-people";
import type { Claim } from "@/lib/jobs/claim";
import { enqueue } from "@/lib/jobs/enqueue";
import type { Outcome } from "@/lib/jobs/handle-job";
import { holdLease } from "@/lib/jobs/keep-lease";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import { tellTheOthers } from "./tell-the-others";

const nothing: Outcome = { record: async () => undefined };

/** Long after any request has ended. */
const REMAINS_AFTER = HOUR;

/**
 * Erases one person: at one moment the account, then table by table what is left, in steps that each hold the lease. Cut
 * short anywhere, another try goes on; a worker that lost the job changes nothing more. Whoever took it back stays.
 * @throws LeaseLost; UnplannedError before anything is touched when a table is new to the plan.
 */
export async function eraseDuePerson({ userId }: { userId: string }, claim: Claim): Promise<Outcome> {
  const errand = houseErrand("erase-a-person");
  const tables = await read((db) => tablesOfPeople(db));
  if (!(await beginErasure(errand, userId, claim))) return nothing;
  for (const table of tables) while ((await step(errand, table, userId, claim)) > 0);
  return {
    async record(tx) {
      await noteErased(tx, userId);
      await enqueue(tx, eraseRemains, { userId }, after(REMAINS_AFTER));
      await recordAudit(tx, "system", { event: "person.erased", subject: { userId } });
    },
  };
}

/** What a request wrote that was under way at that moment. */
export async function eraseWhatRemains(tx: Transaction, { userId }: { userId: string }): Promise<void> {
  const [person] = await tx.db.select({ status: users.status }).from(users).where(eq(users.id, userId));
  if (person?.status === "erased") await erasePeople(tx, houseErrand("erase-a-person"), [userId]);
}

/** @returns false when there is nothing to erase: taken back, not due yet, or done. */
async function beginErasure(errand: HouseErrand, userId: string, claim: Claim): Promise<boolean> {
  return inTransaction(async (tx) => {
    await holdLease(tx, claim);
    await takeAccountTurn(tx, userId);
    const [request] = await tx.db
      .select({ dueAt: accountDeletions.dueAt, status: users.status })
      .from(accountDeletions)
      .innerJoin(users, eq(users.id, accountDeletions.userId))
      .where(and(eq(accountDeletions.userId, userId), isNull(accountDeletions.erasedAt)))
      .for("update");
    if (request?.status === "erased") return true; // an earlier try came so far
    if (request?.status !== "leaving" || request.dueAt > now()) return false;
    await tellTheOthers(tx, userId);
    await closePeople(tx, errand, [userId]);
    return true;
  });
}

async function step(errand: HouseErrand, table: string, userId: string, claim: Claim): Promise<number> {
  return inTransaction(async (tx) => {
    await holdLease(tx, claim);
    return emptyTable(tx, errand, table, [userId]);
  });
}
