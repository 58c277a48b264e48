import { expect, test } from "vitest";
import type { Place } from "@/db/older-than";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { type Doer, recordAudit } from "@/lib/audit/record-audit";
import { at, now } from "@/lib/clock";
import { aClient, aCoach } from "@/tests/factories/people";

test("the log names other people and the operator, not oneself and not the product's own work", async () => {
  const [client, coach] = [await aClient(), await aCoach({ name: "Maya" })];
  const doers: Doer[] = [client, coach, "operator", "system"];
  for (const doer of doers) {
    await inTransaction((tx) => recordAudit(tx, doer, { event: "record.read", subject: client, category: "mental" }));
  }
  const { entries, next } = await accessLogOf(openOwnRecord(client.actor), { limit: 10 });
  expect(entries.map(({ actorName }) => actorName)).toEqual([null, "Maya"]);
  expect(entries[0]?.seen).toEqual(["mental"]);
  expect(next).toBeNull();
});

test("page after page every event comes once, also those of one instant", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await at(now(), async () => {
    for (let count = 0; count < 7; count++) {
      await inTransaction((tx) => recordAudit(tx, coach, { event: "record.read", subject: client }));
    }
  });
  const seen: string[] = [];
  let after: Place | undefined;
  do {
    const { entries, next } = await accessLogOf(openOwnRecord(client.actor), { after, limit: 3 });
    seen.push(...entries.map(({ id }) => id));
    after = next ?? undefined;
  } while (after);
  expect(seen).toHaveLength(7);
  expect(new Set(seen).size).toBe(7);
});
