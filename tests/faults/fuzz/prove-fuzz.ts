import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { newId } from "@/lib/ids";
import { writeEntry } from "@/lib/journal/write-entry";
import { logMood } from "@/lib/mood/log-mood";
import { sessionCookie } from "@/tests/e2e/support/session";
import { assigned } from "@/tests/factories/assignments";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, aCoach, anAdmin, aPartner, aSupporter, type TestPerson } from "@/tests/factories/people";
import { progress } from "../support/progress";
import { startOneApp } from "../support/running-app";
import { type HostileRequest, hostileRequests } from "./requests";

const REQUESTS = 10_000;
const SEED = 20_261_121;
const AT_ONCE = 8;
const LONGEST_MS = 2_000;
/** Memory is looked at after this many, when all pages were loaded, and at the end. */
const WARM = 4_000;
const LARGE = 100_000;
const MOST_GROWTH = 1.25;

const canary = `canary-${newId()}`;

/**
 * 10,000 requests that nobody should send, over all pages, handlers and actions of the build, from everybody: no answer is a
 * server's error, none takes longer than two seconds (alone, where it did among eight), none holds what somebody else confided, and memory does not grow.
 */
export async function prove(): Promise<string> {
  const victim = await aVictim();
  const { base, app } = await startOneApp();
  const visitors = await cookies(base);
  const requests = await hostileRequests(base, { theirs: victim }, REQUESTS, SEED);
  const found = new Findings();
  const slow: { hostile: HostileRequest; cookie: string }[] = [];
  let warm = 0;
  let next = 0;
  const sendRest = async () => {
    while (next < requests.length) {
      const number = next++;
      const hostile = requests[number];
      const cookie = visitors[number % visitors.length] ?? "";
      if (hostile && found.add(hostile, await send(base, hostile, cookie))) slow.push({ hostile, cookie });
      if (number === WARM) warm = residentMegabytes(app.pid);
      if (number % 500 === 0) progress(`${number} requests; ${found.summary()}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendRest));
  // A machine that others keep busy makes anything slow once; what hangs does so alone, too.
  for (const { hostile, cookie } of slow) found.addAgain(hostile, await send(base, hostile, cookie));
  const end = residentMegabytes(app.pid);
  await app.stop();
  found.expectNone();
  assert(end < warm * MOST_GROWTH, `memory grew from ${warm} to ${end} MB`);
  return `${REQUESTS} requests (seed ${SEED}); ${found.summary()}; memory ${warm} MB after ${WARM}, ${end} MB at the end`;
}

/** Somebody who confided in the app; the ids of their things. */
async function aVictim(): Promise<string[]> {
  const { actor, userId } = await aClient();
  const [entry, mood] = [newId(), newId()];
  await writeEntry(actor, {
    id: entry,
    title: canary,
    content: canary,
    moodScore: 4,
    tags: [canary.slice(0, 30)],
    isShared: true,
  });
  await logMood(actor, { id: mood, moodScore: 3, mood: null, ownWords: null, notes: canary, tags: [] });
  const { id } = await checkedIn({ actor, userId, email: "" }, "2026-01-15");
  return [userId, entry, mood, id];
}

/** Everybody else there is, as their browsers' cookies. */
async function cookies(base: string): Promise<string[]> {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  const people = [client, coach, await anAdmin(), await aPartner(), await aSupporter()];
  const cookieOf = async (person: TestPerson) => {
    const { name, value } = await sessionCookie(person, base);
    return `${name}=${value}`;
  };
  return [...(await Promise.all(people.map(cookieOf))), "", `__Host-session=${"a".repeat(43)}`];
}

type Answer = { status: number; text: string; milliseconds: number };

/** With node:http, which sends whatever headers it is given; a connection that breaks is an answer of 0. */
async function send(base: string, hostile: HostileRequest, cookie: string): Promise<Answer> {
  const body = await hostile.body();
  const encoded = body === null ? null : new Response(body);
  const type = encoded?.headers.get("content-type");
  const bytes = encoded && Buffer.from(await encoded.arrayBuffer());
  const headers = {
    // Node leaves it out for methods that seldom have a body, and what follows is taken for another request.
    ...(bytes ? { "content-length": String(bytes.length) } : {}),
    ...(type && !hostile.headers["content-type"] ? { "content-type": type } : {}),
    ...hostile.headers,
    cookie,
  };
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, text = "") => resolve({ status, text, milliseconds: performance.now() - began });
    const sent = request(base + hostile.path, { method: hostile.method, headers, timeout: 30_000 }, (response) => {
      const parts: Buffer[] = [];
      // A stream of events never ends by itself: that it begins is the answer.
      if (response.headers["content-type"]?.startsWith("text/event-stream")) {
        end(response.statusCode ?? 0);
        return void response.destroy();
      }
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => end(response.statusCode ?? 0, Buffer.concat(parts).toString("utf8")));
      response.on("error", () => end(0));
    });
    sent.on("timeout", () => sent.destroy());
    // What is refused before it was sent to its end may break off.
    sent.on("error", () => end(bytes && bytes.length > LARGE ? 413 : 0));
    sent.end(bytes ?? undefined);
  });
}

class Findings {
  readonly #entries = new Set<string>();
  readonly #statuses = new Map<number, number>();
  readonly #faults: string[] = [];
  #longest = 0;
  #again = 0;

  /** @returns true for an answer that took too long, to be asked for once more. */
  add({ entry, headers }: HostileRequest, { status, text, milliseconds }: Answer): boolean {
    this.#entries.add(entry);
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    this.#longest = Math.max(this.#longest, milliseconds);
    const how = `${entry} (${Object.keys(headers).join(", ")}; origin ${headers.origin})`;
    if (status >= 500 || status === 0) this.#faults.push(`${status} from ${how}`);
    if (text.includes(canary)) this.#faults.push(`a canary from ${how}`);
    return milliseconds > LONGEST_MS;
  }

  /** What took too long among others, asked for alone. */
  addAgain({ entry }: HostileRequest, { milliseconds }: Answer): void {
    this.#again += 1;
    if (milliseconds > LONGEST_MS) this.#faults.push(`${Math.round(milliseconds)} ms for ${entry}, asked alone`);
  }

  summary(): string {
    const statuses = [...this.#statuses].sort(([one], [other]) => one - other);
    const told = statuses.map(([status, count]) => `${count} × ${status}`).join(", ");
    return `${this.#entries.size} entries, ${told}, longest ${Math.round(this.#longest)} ms, ${this.#again} asked for once more alone, ${this.#faults.length} faults`;
  }

  expectNone(): void {
    assert.deepEqual(this.#faults.slice(0, 20), [], `${this.#faults.length} faults`);
  }
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
