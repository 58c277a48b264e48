import { Writable } from "node:stream";
import { beforeAll, expect, test } from "vitest";
import { now } from "@/lib/clock";
import { takeOwnData } from "@/lib/export/hand-over";
import { livesFor } from "@/tests/factories/decades";
import { isDue, leaves, statusOf, worksOff } from "@/tests/factories/leavers";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { memoryOf } from "@/tests/support/memory";

let person: TestPerson;

beforeAll(async () => {
  person = await aClient();
  await livesFor(person, 10);
}, 240_000);

/** Takes everything and keeps nothing; counts. */
function counting() {
  let bytes = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done();
    },
  });
  return { sink, bytes: () => bytes };
}

test("ten years are handed out in as little memory as a day", async () => {
  const archive = await takeOwnData({ ...person.actor, authenticatedAt: now() });
  const { sink, bytes } = counting();
  const began = performance.now();
  const megabytes = await memoryOf(() => archive.writeInto(sink));
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `${JSON.stringify({ event: "figure", seconds: Number(seconds.toFixed(1)), megabytes: Math.round(megabytes), archive: bytes() })}\n`,
  );
  expect(bytes()).toBeGreaterThan(2_000_000);
  expect(megabytes).toBeLessThan(30);
}, 240_000);

test("and are erased in steps", async () => {
  await leaves(person);
  await isDue(person);
  const began = performance.now();
  await worksOff(["erase-account"]);
  process.stdout.write(
    `${JSON.stringify({ event: "figure", erased: Number(((performance.now() - began) / 1000).toFixed(1)) })}\n`,
  );
  expect(await statusOf(person)).toBe("erased");
}, 120_000);
