import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { required } from "@/lib/env";
import { progress } from "../support/progress";
import type { Finish, Shot } from "./racer";
import { type Prize, type Race, races } from "./races";

const PROCESSES = 5;
const EACH = 10;
const ROUNDS = 5;
const UNTIL_THE_SHOT_MS = 200;

/** Fifty tries at one instant from five processes, several rounds of each race: exactly one has the prize. */
export async function prove(): Promise<string> {
  return race([required("DATABASE_URL")]);
}

/** @param nodes addresses of one database, which the processes take in turn. */
export async function race(nodes: readonly string[]): Promise<string> {
  const racers = await Promise.all(
    Array.from({ length: PROCESSES }, (_, which) => startRacer(nodes[which % nodes.length] ?? "")),
  );
  let notNow = 0;
  for (const [name, one] of Object.entries(races))
    for (let round = 1; round <= ROUNDS; round++) {
      const finish = await run(racers, name, one);
      progress(`${name}, round ${round}: ${JSON.stringify(finish)}`);
      notNow += finish.notNow;
    }
  for (const racer of racers) racer.disconnect();
  const count = Object.keys(races).length;
  return `${count} races × ${ROUNDS} rounds × ${PROCESSES * EACH} tries from ${PROCESSES} processes: ${count * ROUNDS} prizes, each won once; ${notNow} tries were told "not now"`;
}

async function startRacer(url: string): Promise<ChildProcess> {
  const racer = fork("tests/faults/races/racer.ts", {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, DATABASE_URL: url },
  });
  await once(racer, "message");
  return racer;
}

async function run(racers: readonly ChildProcess[], name: string, race: Race): Promise<Finish> {
  const prize = await race.prepare();
  const at = Date.now() + UNTIL_THE_SHOT_MS;
  const finishes = await Promise.all(racers.map((racer, which) => send(racer, name, prize, which, at)));
  const sum = finishes.reduce((left, right) => ({
    won: left.won + right.won,
    refused: left.refused + right.refused,
    notNow: left.notNow + right.notNow,
    faults: [...left.faults, ...right.faults],
  }));
  assert.deepEqual(sum.faults, [], `${name}: every refusal is an expected one`);
  assert.equal(sum.won, 1, `${name}: ${JSON.stringify(sum)}`);
  if (race.effects) assert.equal(await race.effects(prize), 1, `${name}: one effect`);
  return sum;
}

async function send(racer: ChildProcess, race: string, prize: Prize, which: number, at: number): Promise<Finish> {
  const numbers = Array.from({ length: EACH }, (_, n) => which * EACH + n);
  const answered = once(racer, "message");
  racer.send({ race, prize, numbers, at } satisfies Shot);
  const [finish]: Finish[] = await answered;
  assert(finish);
  return finish;
}
