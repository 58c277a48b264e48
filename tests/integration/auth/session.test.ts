import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { userRoles, users, zonePeriods } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { after, DAY, HOUR, MINUTE } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";

async function signedIn(person: TestPerson): Promise<Buffer> {
  const { token } = await inTransaction((tx) => startSession(tx, person.actor, "password", "Firefox on Linux"));
  return hashToken(token);
}

const load = (tokenHash: Buffer, when = new Date()) => read((db) => loadSession(db, tokenHash, when));
const write = (work: (tx: Transaction) => Promise<unknown>) => inTransaction(work);

test("a live session names its person", async () => {
  const client = await aClient();
  const session = await load(await signedIn(client));
  expect(session?.actor.userId).toBe(client.userId);
  expect(session?.actor.hasAgreedToHealthData).toBe(true);
});

test("who is suspended, has lost the proof of the address or is erased is refused at the next request", async () => {
  for (const change of [{ status: "suspended" }, { status: "erased" }, { emailVerifiedAt: null }] as const) {
    const client = await aClient();
    const token = await signedIn(client);
    await write((tx) => tx.db.update(users).set(change).where(eq(users.id, client.userId)));
    expect(await load(token)).toBeNull();
  }
});

test("a demo person exists in the demo only", async () => {
  const token = await signedIn(await aDemoClient());
  expect(await load(token)).toBeNull();
});

/** Made while the demo runs; afterwards it does not. */
async function aDemoClient(): Promise<TestPerson> {
  Object.assign(env, { DEMO: true });
  try {
    return await aClient({ isDemo: true });
  } finally {
    Object.assign(env, { DEMO: false });
  }
}

test("a client's session ends after 14 idle days", async () => {
  const token = await signedIn(await aClient());
  expect(await load(token, after(14 * DAY - HOUR))).not.toBeNull();
  expect(await load(token, after(14 * DAY + HOUR))).toBeNull();
});

test("a coach's session ends after 30 idle minutes", async () => {
  const token = await signedIn(await aCoach());
  expect(await load(token, after(29 * MINUTE))).not.toBeNull();
  expect(await load(token, after(31 * MINUTE))).toBeNull();
});

test("who becomes staff has staff's figures at once, in sessions that began as a client's too", async () => {
  const client = await aClient();
  const token = await signedIn(client);
  await write((tx) => tx.db.insert(userRoles).values({ userId: client.userId, role: "coach" }));
  await withSecondStep(client.actor);
  expect(await load(token, after(29 * MINUTE))).not.toBeNull();
  expect(await load(token, after(31 * MINUTE))).toBeNull();
});

test("all zones of a long life arrive, in order and to the millisecond, whatever the server's limits are", async () => {
  const client = await aClient();
  const moves = Array.from({ length: 80 }, (_, index) => ({
    userId: client.userId,
    from: new Date(Date.parse("2021-01-01T00:00:00.123Z") + index * DAY),
    timeZone: index % 2 ? "America/Argentina/Buenos_Aires" : "Asia/Kathmandu",
    dayStartMinutes: index,
  }));
  await write((tx) => tx.db.insert(zonePeriods).values(moves.toReversed()));
  const session = await load(await signedIn(client));
  expect(session?.actor.zonePeriods.slice(1)).toEqual(moves.map(({ userId: _, ...period }) => period));
});
