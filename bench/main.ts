import { closePool } from "@/db/client";
import { load, type Page, quantile, times } from "./load";
import { fillWithPeople } from "./people";
import { roundTrips } from "./round-trips";
import { scriptsBeforeLoad } from "./scripts";
import { coachPages, longList, ownPages, type Visit } from "./visitors";

/*
 * Measures a running production build with the demo world against a bare page of the same Next, in one run, and prints
 * what it saw. BENCH_URL and BENCH_BARE_URL say where they are; bin/bench starts both.
 */

const base = required("BENCH_URL");
const bare: Page = { name: "bare", url: required("BENCH_BARE_URL") };
const rounds = 5;
const roundMilliseconds = 3_000;
const people = 100_000;

const own = await ownPages(base);
const coached = await coachPages(base);
const list = await longList(base, 500);

await shareOfBare([...own, ...coached]);
await answerTimes(list);
await statements([...own, ...coached, list]);
await scripts([...own, ...coached]);
await closePool();

/** Requests per second in turns with the bare page, so that whatever else the machine does falls on both. */
async function shareOfBare(pages: Visit[]): Promise<void> {
  say(
    `\nRequests per second on 8 connections, median of ${rounds} rounds of ${roundMilliseconds / 1000} s, and the share of the bare page's`,
  );
  const rates = new Map<Page, number[]>([bare, ...pages].map((page) => [page, []]));
  const sizes = new Map<Page, number>();
  for (const page of rates.keys()) await load(page, 1_000);
  for (let round = 0; round < rounds; round++) {
    for (const [page, seen] of rates) {
      const { perSecond, bytes } = await load(page, roundMilliseconds);
      seen.push(perSecond);
      sizes.set(page, bytes);
    }
  }
  const yardstick = quantile(rates.get(bare) ?? []);
  for (const [page, seen] of rates) {
    const share = ((quantile(seen) / yardstick) * 100).toFixed(0);
    say(
      `  ${page.name.padEnd(36)} ${quantile(seen).toFixed(0).padStart(6)}/s  ${share.padStart(4)} %  ${kilobytes(sizes.get(page) ?? 0)} of HTML`,
    );
  }
}

async function answerTimes(page: Page): Promise<void> {
  await times(page, 5);
  const taken = await times(page, 50);
  say(
    `\n${page.name}: median ${quantile(taken).toFixed(0)} ms, 95 % within ${quantile(taken, 0.95).toFixed(0)} ms, one at a time`,
  );
}

async function statements(pages: Visit[]): Promise<void> {
  const few = new Map<Page, number>();
  for (const page of pages) few.set(page, await roundTrips(page));
  await fillWithPeople(people, (made) => made % 10_000 === 0 && say(`… ${made} people`));
  say(`\nDatabase round trips a visit, with about 500 and with ${people} people in the database`);
  for (const page of pages) say(`  ${page.name.padEnd(36)} ${few.get(page)} · ${await roundTrips(page)}`);
}

async function scripts(pages: Visit[]): Promise<void> {
  say("\nJavaScript on the wire before the load event");
  for (const [name, bytes] of await scriptsBeforeLoad(pages)) say(`  ${name.padEnd(36)} ${kilobytes(bytes)}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by bin/bench.`);
  return value;
}
