import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { consents } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { aNewClient, type TestPerson } from "@/tests/factories/people";

/*
 * Everybody new stands at the end of a table. Who looks there for a row of their own, finds none and writes it must not lock
 * the place against the next one who does the same.
 */

test("two new people who look for a row of theirs and write it do not stop each other", async () => {
  const people = [await aNewClient(), await aNewClient()];
  let tries = 0;
  let looked = 0;
  const { promise: bothLooked, resolve: goOn } = Promise.withResolvers<void>();
  const agree = ({ userId }: TestPerson) =>
    inTransaction(async (tx) => {
      tries += 1;
      const own = and(eq(consents.userId, userId), eq(consents.kind, "terms"));
      await tx.db.update(consents).set({ withdrawnAt: now() }).where(own);
      looked += 1;
      if (looked === people.length) goOn();
      await bothLooked;
      await tx.db.insert(consents).values({ userId, kind: "terms", version: "2026-11", grantedAt: now() });
    });
  await Promise.all(people.map(agree));
  expect(tries).toBe(2);
  for (const { userId } of people)
    expect(await read((db) => db.select().from(consents).where(eq(consents.userId, userId)))).toHaveLength(1);
});
