import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { jobs } from "@/db/schema/operations/jobs";
import { removeOldDrafts } from "@/lib/jobs/housekeeping";
import { unreliableRoadTo } from "@/tests/doubles/unreliable-road";
import { ask } from "@/tests/support/probe-jobs";

type Line = { event: string; kind?: string };

/** The worker as `npm run worker` starts it, and what it says. */
function startWorker(databaseUrl: string) {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/jobs/worker-main.ts"], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const heard: Line[] = [];
  const listeners = new Set<() => void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    heard.push(JSON.parse(line));
    for (const listener of listeners) listener();
  });
  const says = (wanted: (line: Line) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        const index = heard.findIndex(wanted);
        if (index === -1) return;
        heard.splice(0, index + 1);
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  return { child, says };
}

async function end(child: ChildProcess): Promise<unknown> {
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  return (await exited)[0];
}

test("the worker process outlives the database's absence, does what waited, and ends in order", async () => {
  const database = new URL(process.env.DATABASE_URL ?? "");
  const road = await unreliableRoadTo(database.hostname, Number(database.port));
  const detour = new URL(database);
  detour.host = `127.0.0.1:${road.port}`;
  const { child, says } = startWorker(detour.toString());
  await says(({ event }) => event === "worker.started");
  await road.cut();
  await says(({ event }) => event === "worker.cannot-go-on");
  await ask(removeOldDrafts.job, {});
  await road.mend();
  await says(({ event }) => event === "worker.goes-on");
  const done = async () =>
    (await read((db) => db.select().from(jobs).where(eq(jobs.kind, removeOldDrafts.job.kind)))).every(
      ({ status }) => status === "done",
    );
  while (!(await done())) await says(({ event, kind }) => event === "job.ran" && kind === removeOldDrafts.job.kind);
  expect(await end(child)).toBe(0);
  await road.close();
}, 60_000);
