import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { inTransaction } from "@/db/transaction";
import { loadSession } from "@/lib/auth/load-actor";
import { hashPassword } from "@/lib/auth/password";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { after, at, MINUTE, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { DomainError, RateLimitedError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { aClient } from "@/tests/factories/people";
import { aVisit, PASSWORD } from "@/tests/factories/visits";

const passwordHash = await hashPassword(PASSWORD);

const withPassword = async (overrides = {}) => {
  const person = await aClient({ passwordHash, ...overrides });
  return { ...person, password: PASSWORD };
};

const set = (person: { userId: string }, state: Partial<typeof users.$inferInsert>) =>
  inTransaction((tx) => tx.db.update(users).set(state).where(eq(users.id, person.userId)));

const actorOfToken = async (token: string) => (await read((db) => loadSession(db, hashToken(token), now())))?.actor;

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof DomainError ? { key: error.messageKey, params: error.params, name: error.name } : error;
}

describe("the right password", () => {
  test("makes a session, and the address may be written in any case", async () => {
    const { email, password, userId } = await withPassword();
    const { token } = await signInWithPassword({ email: ` ${email.toUpperCase()}`, password }, aVisit());
    expect((await actorOfToken(token))?.userId).toBe(userId);
  });

  test("makes a new session each time and ends the one that this browser held", async () => {
    const person = await withPassword();
    const first = await signInWithPassword(person, aVisit());
    const second = await signInWithPassword(person, aVisit({ sessionToken: first.token }));
    expect(second.token).not.toBe(first.token);
    expect(await actorOfToken(first.token)).toBeUndefined();
    expect(await actorOfToken(second.token)).toBeDefined();
  });

  test("is written down, and so is a refusal", async () => {
    const person = await withPassword();
    await signInWithPassword(person, aVisit());
    await refusalOf(signInWithPassword({ email: person.email, password: "not this one, surely" }, aVisit()));
    const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, person.userId)));
    expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(["session.started", "sign-in.refused"]));
  });

  test("may be used any number of times: only failures count", async () => {
    const person = await withPassword();
    for (let i = 0; i < 12; i++) await signInWithPassword(person, aVisit());
  });
});

describe("every refusal is the same", () => {
  test("whether the account is missing, suspended and the password wrong, unproven, without a password, or a demo person outside the demo", async () => {
    const wrong = { email: (await withPassword()).email, password: "not this one, surely" };
    const nobody = { email: `${newId()}@example.org`, password: PASSWORD };
    const suspended = await withPassword();
    await set(suspended, { status: "suspended" });
    const guessed = { ...suspended, password: "not this one, surely" };
    const both = await withPassword();
    await set(both, { status: "suspended", emailVerifiedAt: null });
    const unproven = await withPassword();
    await set(unproven, { emailVerifiedAt: null });
    const codeOnly = { email: (await aClient()).email, password: PASSWORD };
    const demo = await withPassword();
    await set(demo, { isDemo: true });
    const refusals = await Promise.all(
      [wrong, nobody, guessed, both, unproven, codeOnly, demo].map((input) =>
        refusalOf(signInWithPassword(input, aVisit())),
      ),
    );
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toEqual(
      new Set([JSON.stringify({ key: "errors.signInRefused", params: {}, name: "InvalidInputError" })]),
    );
  });

  test("in about the same time whether the account exists", async () => {
    const known = { email: (await withPassword()).email, password: "not this one, surely" };
    const timeOf = async (input: { email: string; password: string }) => {
      const started = performance.now();
      await refusalOf(signInWithPassword(input, aVisit()));
      return performance.now() - started;
    };
    const times: [number, number][] = [];
    for (let i = 0; i < 9; i++)
      times.push([await timeOf(known), await timeOf({ ...known, email: `${newId()}@example.org` })]);
    const median = (index: 0 | 1) => times.map((pair) => pair[index]).sort((a, b) => a - b)[4] ?? 0;
    // Without the hash for nobody the second would take a small fraction of the first.
    expect(median(1)).toBeGreaterThan(median(0) / 2);
    expect(median(0)).toBeGreaterThan(median(1) / 2);
  });
});

test("the right password of a suspended account is told so, gets no session, and leaves the same trace", async () => {
  const person = await withPassword();
  await set(person, { status: "suspended" });
  expect(await refusalOf(signInWithPassword(person, aVisit()))).toEqual({
    key: "errors.suspended",
    params: { contact: "none" },
    name: "SuspendedError",
  });
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, person.userId)));
  expect(events.map(({ event }) => event)).toContain("sign-in.refused");
  expect(events.map(({ event }) => event)).not.toContain("session.started");
});

test("somebody who is suspended is out with the next request", async () => {
  const person = await withPassword();
  const { token } = await signInWithPassword(person, aVisit());
  await set(person, { status: "suspended" });
  expect(await actorOfToken(token)).toBeUndefined();
});

describe("limits", () => {
  test("ten wrong tries, also at once; then even the right password waits", async () => {
    const person = await withPassword();
    const wrong = { email: person.email, password: "not this one, surely" };
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusalOf(signInWithPassword(wrong, aVisit()))));
    const limited = answers.filter((answer) => JSON.stringify(answer).includes("rateLimited"));
    expect(limited).toHaveLength(10);
    await expect(signInWithPassword(person, aVisit())).rejects.toThrow(RateLimitedError);
    await expect(at(after(31 * MINUTE), () => signInWithPassword(person, aVisit()))).resolves.toBeDefined();
  });

  test("an address that nobody has is limited alike", async () => {
    const input = { email: `${newId()}@example.org`, password: PASSWORD };
    for (let i = 0; i < 10; i++) await refusalOf(signInWithPassword(input, aVisit()));
    await expect(signInWithPassword(input, aVisit())).rejects.toThrow(RateLimitedError);
  });

  test("one person's failures do not lock another out", async () => {
    const [victim, bystander] = await Promise.all([withPassword(), withPassword()]);
    for (let i = 0; i < 11; i++)
      await refusalOf(signInWithPassword({ email: victim.email, password: "not this one, surely" }, aVisit()));
    await expect(signInWithPassword(bystander, aVisit())).resolves.toBeDefined();
  });
});
