import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { eraseAccount } from "@/lib/erasure/jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { registry } from "@/lib/jobs/registry";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { requestDeletion } from "@/lib/leaving/request-deletion";
import type { TestPerson } from "./people";

/** Asks for the account to be deleted, as somebody who proved a moment ago who they are. */
export async function leaves(person: TestPerson): Promise<void> {
  await requestDeletion({ ...person.actor, authenticatedAt: now() });
}

/** Their 14 days are over: what the worker does then. */
export async function erased(person: TestPerson): Promise<void> {
  await leaves(person);
  await isDue(person);
  await worksOff(["erase-account"]);
}

export async function isDue({ userId }: TestPerson): Promise<void> {
  const past = new Date("2020-01-01T00:00:00Z");
  await inTransaction(async (tx) => {
    await tx.db
      .update(accountDeletions)
      .set({ requestedAt: past, dueAt: past })
      .where(eq(accountDeletions.userId, userId));
    await enqueue(tx, eraseAccount, { userId });
  });
}

/** Does what is due of these kinds, and of no others: a test's database is everybody's. */
export async function worksOff(kinds: readonly string[]): Promise<number> {
  return runDueJobs(registryOf([...registry.values()].filter(({ kind }) => kinds.includes(kind))));
}

export async function statusOf({ userId }: Pick<TestPerson, "userId">): Promise<string | undefined> {
  const [row] = await read((db) => db.select({ status: users.status }).from(users).where(eq(users.id, userId)));
  return row?.status;
}
