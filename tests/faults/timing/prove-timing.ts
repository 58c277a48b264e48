import assert from "node:assert/strict";
import { hashPassword } from "@/lib/auth/password";
import { newId } from "@/lib/ids";
import { suspendPerson } from "@/lib/people/suspend-person";
import { aClient, anAdmin } from "@/tests/factories/people";
import { PASSWORD } from "@/tests/factories/visits";
import { median } from "../support/median";
import { progress } from "../support/progress";
import { startOneApp } from "../support/running-app";
import { Visitor } from "../support/visitor";

const TRIES = 200;
const ACCOUNTS = 50;
const MOST = 0.05;
/** A busy machine makes noise: then as many tries are added to the first, and again. A difference that is there stays. */
const MEASURED_AT_MOST = 4;

type Address = () => string;
/** A form, and the kinds of addresses that must not be told apart by it; the first is the one that all are compared to. */
type Door = { path: string; field: string; filled: Record<string, string>; kinds: readonly string[]; atOnce: number };

const doors: Record<string, Door> = {
  "sign-in": {
    path: "/sign-in",
    field: "password",
    filled: { password: "not the right one at all" },
    kinds: ["account", "nobody", "no password", "suspended"],
    atOnce: 1,
  },
  "code to sign in": {
    path: "/sign-in/code",
    field: "email",
    filled: {},
    kinds: ["account", "nobody", "suspended"],
    atOnce: 4,
  },
  "password reset": {
    path: "/forgot-password",
    field: "email",
    filled: {},
    kinds: ["account", "nobody", "no password", "suspended"],
    atOnce: 4,
  },
  "sign-up": {
    path: "/sign-up",
    field: "password",
    filled: { name: "Kim", password: PASSWORD, timeZone: "UTC" },
    kinds: ["account", "nobody", "suspended"],
    atOnce: 4,
  },
};

/**
 * How long the build takes to answer each door's form, by whose address it is: in one run, in random order, one after the
 * other. The medians may differ by 5 % at most, and the answer must be the same in status and goal.
 */
export async function prove(): Promise<string> {
  const { base, app } = await startOneApp();
  const addresses = await makeAddresses();
  const words: string[] = [];
  const faults: string[] = [];
  for (const [name, door] of Object.entries(doors)) {
    const times = new Map<string, number[]>(door.kinds.map((kind) => [kind, []]));
    let measured = 0;
    let found: { words: string; isAlike: boolean };
    do {
      await timeDoor(base, name, door, addresses, times);
      found = compare(name, door, times);
      measured += 1;
      progress(found.words);
    } while (!found.isAlike && measured < MEASURED_AT_MOST);
    if (!found.isAlike) faults.push(found.words);
    words.push(measured === 1 ? found.words : `${found.words} in ${measured * TRIES} tries`);
  }
  await app.stop();
  assert.deepEqual(faults, [], "the doors tell who is known");
  return `median of ${TRIES} tries each, compared to an account's: ${words.join("; ")}`;
}

function compare(name: string, { kinds }: Door, times: Map<string, number[]>): { words: string; isAlike: boolean } {
  const first = median(times.get(kinds[0] ?? "") ?? []);
  const others = kinds.slice(1).map((kind) => ({ kind, off: median(times.get(kind) ?? []) / first - 1 }));
  const list = others.map(({ kind, off }) => `${kind} ${percent(off)}`).join(", ");
  return {
    words: `${name} ${first.toFixed(1)} ms (${list})`,
    isAlike: others.every(({ off }) => Math.abs(off) <= MOST),
  };
}

async function makeAddresses(): Promise<Record<string, Address>> {
  const admin = await anAdmin();
  const passwordHash = await hashPassword(PASSWORD);
  const some = async (overrides: Parameters<typeof aClient>[0], after?: (userId: string) => Promise<void>) => {
    const emails: string[] = [];
    for (let i = 0; i < ACCOUNTS; i++) {
      const { email, userId } = await aClient(overrides);
      await after?.(userId);
      emails.push(email);
    }
    let next = 0;
    return () => emails[next++ % emails.length] ?? "";
  };
  return {
    account: await some({ passwordHash }),
    "no password": await some({ passwordHash: null }),
    suspended: await some({ passwordHash }, (userId) => suspendPerson(admin.actor, { userId, reason: "A proof." })),
    nobody: () => `${newId()}@example.org`,
  };
}

async function timeDoor(
  base: string,
  name: string,
  door: Door,
  addresses: Record<string, Address>,
  times: Map<string, number[]>,
): Promise<void> {
  const form = await new Visitor(base).formWith(door.field, door.path);
  let isWarm = false;
  const answers = new Set<string>();
  const send = async (kind: string) => {
    const visitor = new Visitor(base);
    const email = addresses[kind]?.() ?? "";
    const began = performance.now();
    const { status, location } = await visitor.send(door.path, { ...form, ...door.filled, email });
    if (isWarm) times.get(kind)?.push(performance.now() - began);
    answers.add(`${status} ${location}`);
  };
  for (const kind of door.kinds) for (let i = 0; i < 5; i++) await send(kind);
  isWarm = true;
  for (let turn = 0; turn < TRIES; turn += door.atOnce) {
    await Promise.all(
      Array.from({ length: door.atOnce }, async () => {
        for (const kind of shuffled(door.kinds)) await send(kind);
      }),
    );
    if (turn % 20 === 0) progress(`${name}: ${turn} of ${TRIES}`);
  }
  assert.equal(answers.size, 1, `${name} answers differently: ${[...answers].join(" | ")}`);
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const percent = (share: number) => `${share >= 0 ? "+" : ""}${(share * 100).toFixed(1)} %`;
