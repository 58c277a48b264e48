import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import mysql, { type Connection, type RowDataPacket } from "mysql2/promise";
import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { hashToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { startCrashableMariadb } from "../support/crashable-mariadb";
import { median } from "../support/median";
import { progress } from "../support/progress";
import { startOneApp } from "../support/running-app";
import { type Acknowledged, putUnderLoad, type Said } from "./load";

const CRASHES = 5;
const AWAY_MS = 3_000;
const BETWEEN_MS = 12_000;
const MOST_MS = 10_000;

/**
 * The production build under load; its database is killed (-9) and started again. From the moment at which the database
 * answers, the app must do everything again within ten seconds, and whatever it ever answered as done must be there.
 */
export async function prove(): Promise<string> {
  const database = await startCrashableMariadb();
  await createDatabase(database.url);
  await migrate(database.url);
  await closePool();
  Object.assign(env, { DATABASE_URL: database.url });
  const { base, app } = await startOneApp();
  const load = await putUnderLoad(base, 3, 5);
  await pause(BETWEEN_MS / 2);

  const recoveries: number[] = [];
  for (let crash = 0; crash < CRASHES; crash++) {
    await database.crash();
    await pause(AWAY_MS);
    await database.restart();
    const back = performance.now();
    await pause(BETWEEN_MS);
    const recovery = recoveredAfter(load.said, back);
    progress(`crash ${crash + 1}: recovered ${Math.round(recovery)} ms after the database answered`);
    recoveries.push(recovery);
  }
  await load.end();
  const { said, acknowledged } = load;
  const lost = await countLost(database.url, acknowledged);
  await app.stop();
  await database.crash();
  assert.equal(lost, 0, "what was answered as done is there");
  for (const recovery of recoveries) assert(recovery <= MOST_MS, `it took ${Math.round(recovery)} ms to recover`);
  const done = said.filter(({ isDone }) => isDone).length;
  const longest = Math.max(...said.map(({ began, ended }) => ended - began));
  const { sessions, checkIns, drafts } = acknowledged;
  return `${CRASHES} crashes under load: recovered within ${seconds(Math.max(...recoveries))} at worst (median ${seconds(median(recoveries))}); ${done} acknowledged (${sessions.length} sign-ins, ${checkIns.length} check-ins, ${drafts.length} drafts), 0 lost; ${said.length - done} refused meanwhile (${refusals(said)}), longest answer ${seconds(longest)}`;
}

async function createDatabase(url: string): Promise<void> {
  const connection = await mysql.createConnection(Object.assign(new URL(url), { pathname: "/" }).toString());
  const name = new URL(url).pathname.slice(1);
  await connection.query("create database ?? character set utf8mb4 collate utf8mb4_unicode_520_ci", [name]);
  await connection.end();
}

/** When every kind of deed had been done once more and the last one that was begun since then and failed was over. */
function recoveredAfter(said: readonly Said[], back: number): number {
  const since = said.filter(({ ended }) => ended > back);
  const firsts = (["sign-in", "check-in", "draft"] as const).map(
    (kind) => since.find(({ deed, isDone }) => deed === kind && isDone)?.ended ?? Number.POSITIVE_INFINITY,
  );
  const failures = since.filter(({ isDone }) => !isDone).map(({ ended }) => ended);
  return Math.max(...firsts, ...failures) - back;
}

async function countLost(url: string, { sessions, checkIns, drafts }: Acknowledged): Promise<number> {
  const look = await mysql.createConnection(url);
  let lost = 0;
  for (const token of sessions) lost += await missing(look, "user_sessions where token_hash = ?", [hashToken(token)]);
  for (const { userId, day } of checkIns)
    lost += await missing(look, "check_ins where user_id = ? and log_date = ?", [bytes(userId), day]);
  for (const { userId, subject } of drafts)
    lost += await missing(look, "drafts where user_id = ? and subject = ?", [bytes(userId), subject]);
  await look.end();
  return lost;
}

async function missing(look: Connection, what: string, values: unknown[]): Promise<number> {
  const [rows] = await look.query<RowDataPacket[]>(`select count(*) as n from ${what}`, values);
  return Number(rows[0]?.n) > 0 ? 0 : 1;
}

function refusals(said: readonly Said[]): string {
  const counts = new Map<string, number>();
  for (const { isDone, status } of said) {
    const words = status === 0 ? "no answer" : status === 200 ? "said on the page" : String(status);
    if (!isDone) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${count} ${words}`).join(", ") || "none";
}

const bytes = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex");
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
