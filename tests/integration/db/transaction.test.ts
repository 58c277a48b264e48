import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { DatabaseFailure } from "@/db/failure";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { aClient } from "@/tests/factories/people";

test("an error inside leaves nothing behind", async () => {
  const client = await aClient();
  const failing = inTransaction(async (tx) => {
    await tx.db.update(users).set({ name: "Changed" }).where(eq(users.id, client.userId));
    throw new RangeError("after the write");
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(await nameOf(client.userId)).toBe("Test Person");
});

test("two transactions that lock each other's rows both succeed", async () => {
  const [a, b] = [await aClient(), await aClient()];
  const gate = meeting(2);
  const both = (first: string, second: string, name: string) =>
    inTransaction(async (tx) => {
      await tx.db.update(users).set({ name }).where(eq(users.id, first));
      await gate(); // both hold their first row: one of them must be undone and repeated
      await tx.db.update(users).set({ name }).where(eq(users.id, second));
    });
  await Promise.all([both(a.userId, b.userId, "One"), both(b.userId, a.userId, "Two")]);
  expect(await nameOf(a.userId)).toBe(await nameOf(b.userId));
});

test("a database error carries no value of the statement", async () => {
  const client = await aClient();
  const canary = "canary-7f3e".repeat(40);
  const failing = inTransaction((tx) => tx.db.update(users).set({ name: canary }).where(eq(users.id, client.userId)));
  const error = await failing.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DatabaseFailure);
  expect(JSON.stringify(error) + String(error) + String(error instanceof Error ? error.stack : "")).not.toContain(
    "canary",
  );
  expect(error instanceof Error ? error.cause : "").toBeUndefined();
});

test("a CHECK stands behind the forms", async () => {
  const client = await aClient();
  const failing = inTransaction((tx) =>
    tx.db.execute(
      sql`insert into mood_logs (user_id, id, logged_at, log_date, mood_score) select id, id, now(3), '2026-01-01', 11 from users where id = ${Buffer.from(client.userId.replaceAll("-", ""), "hex")}`,
    ),
  );
  await expect(failing).rejects.toThrow(DatabaseFailure);
});

async function nameOf(userId: string): Promise<string | undefined> {
  const [row] = await read((db) => db.select({ name: users.name }).from(users).where(eq(users.id, userId)));
  return row?.name;
}

/** Lets the first `count` callers wait for each other; later ones (repeats) pass at once. */
function meeting(count: number): () => Promise<void> {
  let arrived = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  return async () => {
    arrived += 1;
    if (arrived >= count) resolve();
    await promise;
  };
}
