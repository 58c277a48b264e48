import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { read } from "@/db/read";
import { endOtherSessions } from "@/lib/auth/end-other-sessions";
import { endSession } from "@/lib/auth/end-session";
import { loadSession } from "@/lib/auth/load-actor";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { newId } from "@/lib/ids";
import { revokeRole } from "@/lib/people/grant-role";
import { suspendPerson } from "@/lib/people/suspend-person";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient, aCoach, anAdmin, type TestPerson } from "@/tests/factories/people";
import { progress } from "../support/progress";
import { startOneApp } from "../support/running-app";
import { Visitor } from "../support/visitor";

const TRIES = 20;
const MOST_MS = 1_000;
const BETWEEN_MS = 50;
/** So long both processes are asked again and again after the deed: nothing may be let in again later. */
const WATCHED_MS = 1_500;

type Case = {
  path: string;
  aPerson: () => Promise<TestPerson>;
  shutOut: (person: TestPerson, admin: TestPerson, sessionId: string) => Promise<unknown>;
};

const cases: Record<string, Case> = {
  "session ended": {
    path: "/today",
    aPerson: aClient,
    shutOut: ({ actor }, _admin, sessionId) => endSession(actor, sessionId),
  },
  "signed out everywhere else": {
    path: "/today",
    aPerson: aClient,
    shutOut: ({ actor }) => endOtherSessions({ ...actor, sessionId: newId() }),
  },
  suspended: {
    path: "/today",
    aPerson: aClient,
    shutOut: ({ userId }, admin) => suspendPerson(admin.actor, { userId, reason: "A proof." }),
  },
  "coach no more": {
    path: "/coach",
    aPerson: aCoach,
    shutOut: ({ userId }, admin) => revokeRole(admin.actor, { userId, role: "coach" }),
  },
  "admin no more": {
    path: "/admin/people",
    aPerson: anAdmin,
    shutOut: ({ userId }, admin) => revokeRole(admin.actor, { userId, role: "admin" }),
  },
};

/**
 * Two app processes of one build over one database. Somebody is shut out while both are asked again and again: when was the
 * last request begun that either of them still let in, and when was the first one refused?
 */
export async function prove(): Promise<string> {
  const apps = await Promise.all([startOneApp(), startOneApp()]);
  const bases = apps.map(({ base }) => base);
  const admin = await anAdmin();
  let worst = 0;
  let worstLate = 0;
  let worstStream = 0;
  for (const [name, one] of Object.entries(cases)) {
    for (let turn = 0; turn < TRIES; turn++) {
      for (const { refusedAfter, lastLetInAfter, streamEndedAfter } of await shutOutOnce(one, bases, admin)) {
        worst = Math.max(worst, refusedAfter);
        worstLate = Math.max(worstLate, lastLetInAfter);
        worstStream = Math.max(worstStream, streamEndedAfter);
        const latest = Math.max(lastLetInAfter, streamEndedAfter);
        assert(latest < MOST_MS, `${name}: refused ${refusedAfter} ms, stream ${streamEndedAfter} ms after`);
      }
      progress(`${name} ${turn + 1}: refused after ${Math.round(worst)} ms at worst so far`);
    }
  }
  await Promise.all(apps.map(({ app }) => app.stop()));
  return `${Object.keys(cases).length} ways to be shut out × ${TRIES} tries × 2 processes: refused after ${Math.round(worst)} ms at worst; no request begun later than ${Math.max(0, Math.round(worstLate))} ms after the deed was let in; event streams ended after ${Math.round(worstStream)} ms at worst`;
}

/** In each process: milliseconds from the deed's answer to the first refusal's, to the beginning of the last request let in, to the stream's end. */
type Refusal = { refusedAfter: number; lastLetInAfter: number; streamEndedAfter: number };

async function shutOutOnce(one: Case, bases: readonly string[], admin: TestPerson): Promise<Refusal[]> {
  const person = await one.aPerson();
  const { name, value } = await sessionCookie(person, bases[0] ?? "");
  const session = await read((db) => loadSession(db, hashToken(value), now()));
  const visitors = bases.map((base) => new Visitor(base, { [name]: value }));
  for (const visitor of visitors)
    assert.equal((await visitor.open(one.path)).status, 200, `${one.path} is open before`);
  const streams = await Promise.all(visitors.map((visitor) => visitor.listen("/api/events")));
  let isOver = false;
  const seen = visitors.map(async (visitor) => {
    const requests: { began: number; ended: number; isIn: boolean }[] = [];
    while (!isOver) {
      const began = performance.now();
      const { status } = await visitor.open(one.path);
      assert(status < 500, `answered ${status}`);
      requests.push({ began, ended: performance.now(), isIn: status === 200 });
      await pause(BETWEEN_MS); // the proof is not to be what keeps the machine busy
    }
    return requests;
  });
  await pause(100);
  await one.shutOut(person, admin, session?.actor.sessionId ?? "");
  const done = performance.now();
  await pause(WATCHED_MS);
  isOver = true;
  const ends = await Promise.all(
    streams.map(({ ended }) => Promise.race([ended, pause(MOST_MS, Number.POSITIVE_INFINITY)])),
  );
  return (await Promise.all(seen)).map((requests, which) => ({
    refusedAfter: (requests.find(({ isIn }) => !isIn)?.ended ?? Number.POSITIVE_INFINITY) - done,
    lastLetInAfter: (requests.findLast(({ isIn }) => isIn)?.began ?? Number.NEGATIVE_INFINITY) - done,
    streamEndedAfter: (ends[which] ?? Number.POSITIVE_INFINITY) - done,
  }));
}
