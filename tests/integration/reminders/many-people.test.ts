import { sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { inTransaction, type Transaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { queueReminders } from "@/lib/reminders/queue-reminders";
import { aClient } from "@/tests/factories/people";
import { aReminder, reminderOf } from "@/tests/factories/reminders";

const MANY = 20_000;
const EVENING = new Date("2026-11-19T20:30:00Z");
const EIGHT = new Date("2026-11-20T07:00:00Z");

afterEach(async () => {
  await inTransaction(async (tx) => {
    await tx.db.execute(sql`delete from check_in_reminders where token = 'many'`);
    await tx.db.execute(sql`delete from users where name = 'One of many'`);
  });
});

/** People whose hour is another one. */
async function others(count: number): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.db.execute(sql`
      insert into users (id, name) select unhex(replace(uuid(), '-', '')), 'One of many'
      from information_schema.columns a cross join information_schema.columns b limit ${sql.raw(String(count))}`);
    await tx.db.execute(sql`
      insert into check_in_reminders (user_id, hour, next_at, token_hash, token)
      select id, 8, '2099-01-01' + interval conv(hex(right(id, 2)), 16, 10) second, unhex(sha2(hex(id), 256)), 'many'
      from users where name = 'One of many'`);
  });
}

/** Rows that the server looked at in this transaction's connection so far. */
async function looked(tx: Transaction): Promise<number> {
  const [rows] = await tx.db.execute(sql`show session status like 'Handler_read%'`);
  const figures: unknown[] = Array.isArray(rows) ? rows : [];
  return figures.reduce((sum: number, row) => sum + Number(Reflect.get(Object(row), "Value")), 0);
}

/** Rows looked at while one person is reminded. */
async function remindingOne(): Promise<number> {
  const person = await aClient();
  await at(EVENING, () => aReminder(person, 8));
  const rows = await at(EIGHT, () =>
    inTransaction(async (tx) => {
      const before = await looked(tx);
      await queueReminders(tx);
      return (await looked(tx)) - before;
    }),
  );
  expect(await reminderOf(person)).toMatchObject({ remindedDay: "2026-11-20" });
  return rows;
}

test("finding whose hour it is looks at no more rows among many people than among few", async () => {
  await at(EIGHT, () => inTransaction(queueReminders)); // whatever other tests left is moved on
  await remindingOne();
  const few = await remindingOne();
  await others(MANY);
  expect(await remindingOne()).toBeLessThan(few + 100);
});
