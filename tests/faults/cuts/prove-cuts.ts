import assert from "node:assert/strict";
import mysql, { type Connection, type RowDataPacket } from "mysql2/promise";
import { closePool, pool } from "@/db/client";
import { UnknownOutcome } from "@/db/failure";
import { env, required } from "@/lib/env";
import { UnavailableError } from "@/lib/errors";
import { makeEffectsTable } from "../jobs/counted-job";
import { progress } from "../support/progress";
import { until } from "../support/until";
import { type Cut, type CuttingRoad, cuttingRoadTo } from "./cutting-road";
import { type Deed, useCases } from "./use-cases";

/** Over the whole transaction, and every byte of COMMIT and its answer. */
const RESETS = { spread: 30, atCommit: 22 };
const SILENCES = { spread: 8, atCommit: 8 };
/** COMMIT is a packet of 11 bytes, and so is its answer. */
const COMMIT_BYTES = 22;
/** Silences last until our own limits end them, so several are suffered at once. */
const AT_ONCE = 8;
/** A statement may take 20 seconds, a connection 6. */
const LONGEST_ANSWER = 30_000;
const REPEATS = 12;

type Tally = { cuts: number; well: number; unavailable: number; unknown: number; longest: number };

/**
 * Cuts the road between domain and database at bytes of BEGIN … COMMIT, in both manners. Every caller gets an answer: done, or
 * "not now", which is safe to repeat; repeated until done, the effect and its trace are there once, and no connection is lost.
 */
export async function prove(): Promise<string> {
  await makeEffectsTable();
  const look = await mysql.createConnection(required("DATABASE_URL"));
  const home = new URL(required("DATABASE_URL"));
  const road = await cuttingRoadTo(home.hostname, Number(home.port));
  await closePool();
  Object.assign(env, { DATABASE_URL: Object.assign(new URL(home), { port: String(road.port) }).toString() });
  const base = 1; // our own look
  await until("nobody else is connected", 10_000, async () => (await countConnections(look)) === base);
  const tally: Tally = { cuts: 0, well: 0, unavailable: 0, unknown: 0, longest: 0 };
  const deeds: Deed[] = [];

  for (const [name, prepare] of Object.entries(useCases)) {
    const length = await measure(road, prepare);
    const plans = [
      { cuts: cutsOver(length, RESETS, "reset"), atOnce: 1 },
      { cuts: cutsOver(length, SILENCES, "silence"), atOnce: AT_ONCE },
    ];
    for (const { cuts, atOnce } of plans) {
      const left = [...cuts];
      while (left.length > 0) {
        const batch = left.splice(0, atOnce);
        const prepared = await prepareOne(prepare, batch.length);
        deeds.push(...prepared);
        progress(`${name}: ${tally.cuts} cuts so far, ${JSON.stringify(tally)}`);
        await suffer(road, batch, prepared, look, tally);
        await untilAllGivenBack(look, base);
      }
    }
  }
  for (const deed of deeds) assert.deepEqual(new Set(await deed.effects(look)), new Set([1]), "each effect once");
  await closePool();
  await until("the database has no connection of ours", 10_000, async () => (await countConnections(look)) === base);
  await road.close();
  await look.end();
  assert(tally.cuts >= 200, `only ${tally.cuts} cuts`);
  return `${tally.cuts} cuts in ${Object.keys(useCases).length} use cases: ${tally.well} answered well at once, ${tally.unavailable} "not now", ${tally.unknown} unknown outcomes, longest answer ${(tally.longest / 1000).toFixed(1)} s; repeated, 0 effects twice, 0 lost, 0 connections leaked`;
}

/** How long the transaction of a use case is, cut nowhere. */
async function measure(road: CuttingRoad, prepare: () => Promise<Deed>): Promise<number> {
  await (await prepare()).perform();
  return road.lastLength();
}

function cutsOver(length: number, { spread, atCommit }: typeof RESETS, manner: Cut["manner"]): Cut[] {
  const even = Array.from({ length: spread }, (_, i) => ({
    from: "begin" as const,
    afterBytes: Math.floor((i * length) / spread),
  }));
  const last = Array.from({ length: atCommit }, (_, i) => ({
    from: "commit" as const,
    afterBytes: Math.floor((i * COMMIT_BYTES) / atCommit),
  }));
  return [...even, ...last].map((cut) => ({ ...cut, manner }));
}

async function prepareOne(prepare: () => Promise<Deed>, count: number): Promise<Deed[]> {
  const deeds: Deed[] = [];
  for (let i = 0; i < count; i++) deeds.push(await prepare());
  return deeds;
}

async function suffer(road: CuttingRoad, cuts: Cut[], deeds: Deed[], look: Connection, tally: Tally): Promise<void> {
  const before = road.made();
  road.arm(cuts);
  const answers = await Promise.allSettled(deeds.map((deed) => timed(deed.perform, tally)));
  tally.cuts += road.made() - before;
  for (const answer of answers) {
    if (answer.status === "fulfilled") tally.well += 1;
    else if (answer.reason instanceof UnknownOutcome) tally.unknown += 1;
    else if (answer.reason instanceof UnavailableError) tally.unavailable += 1;
    else throw answer.reason;
  }
  for (const deed of deeds) await repeat(deed, look, tally);
}

async function timed(work: () => Promise<unknown>, tally: Tally): Promise<void> {
  const began = performance.now();
  try {
    await work();
  } finally {
    const took = performance.now() - began;
    tally.longest = Math.max(tally.longest, took);
    assert(took < LONGEST_ANSWER, `an answer took ${Math.round(took)} ms`);
  }
}

/** As a person does who was told "not now": the same again, and once more although it is done. */
async function repeat(deed: Deed, look: Connection, tally: Tally): Promise<void> {
  for (let turn = 0; turn < REPEATS; turn++) {
    await look.query("update jobs set lease_expires_at = now(3) - interval 1 minute where status = 'running'");
    try {
      await timed(deed.perform, tally);
      await deed.perform();
      return;
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
    }
  }
  throw new Error("repeated again and again, it was never done");
}

async function untilAllGivenBack(look: Connection, base: number): Promise<void> {
  const { _allConnections: all, _freeConnections: free } = Object(pool().pool);
  await until("every connection is free again", 10_000, () => all.length === free.length);
  await until(
    "and the server knows no other",
    10_000,
    async () => (await countConnections(look)) === base + all.length,
  );
}

async function countConnections(look: Connection): Promise<number> {
  const [rows] = await look.query<RowDataPacket[]>(
    "select count(*) as n from information_schema.processlist where db = database()",
  );
  return Number(rows[0]?.n);
}
