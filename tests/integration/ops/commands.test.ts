import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { inTransaction } from "@/db/transaction";
import { todayOf } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, anAdmin } from "@/tests/factories/people";

/** The command line as a process of its own, as `bin/ops` starts it. */
async function ops(args: string[], input = "", env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/ops/main.ts", ...args], {
    env: { ...process.env, ...env },
  });
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
  ]);
  return { out, err, code };
}

/** The one line of JSON that a command answers. */
async function json(...args: string[]) {
  const { out, err, code } = await ops([...args, "--json"]);
  if (code !== 0) throw new Error(err);
  expect(out.trim().split("\n")).toHaveLength(1);
  return JSON.parse(out);
}

test("people are listed, shown and found by address, and their health data nowhere", async () => {
  const client = await aClient({ name: `Canary ${newId()}` });
  const { people } = await json("people", "list", "--search", client.email);
  expect(people).toMatchObject([{ id: client.userId, roles: ["client"], status: "active" }]);
  const shown = await json("people", "show", client.email);
  expect(shown).toMatchObject({ userId: client.userId, email: client.email, liveSessions: 0 });
  const { out } = await ops(["people", "list", "--search", client.actor.name]);
  expect(out).toContain(client.userId);
}, 120_000);

test("standing and roles change as on the pages, with the operator as the doer", async () => {
  await anAdmin();
  const client = await aClient();
  await json("people", "suspend", client.userId, "--reason", "asked for it");
  expect(await read((db) => loadActor(db, client.userId))).toBeNull();
  await json("people", "reactivate", client.userId, "--reason", "asked again");
  await json("roles", "grant", client.email, "coach");
  expect((await read((db) => loadActor(db, client.userId)))?.roles).toEqual(new Set(["client", "coach"]));
  await json("roles", "revoke", client.email, "coach");
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, client.userId)));
  expect(events.filter(({ actorKind }) => actorKind === "operator").map(({ event }) => event)).toEqual([
    "person.suspended",
    "person.reactivated",
    "role.granted",
    "role.revoked",
  ]);
}, 120_000);

test("an admin is invited by a link; one who is there already needs none", async () => {
  const email = `${newId()}@example.org`;
  const { link } = await json("people", "create-admin", "--email", email);
  expect(link).toMatch(/\/invitation\/[\w-]{43}$/);
  const { invitations } = await json("invitations", "list");
  const invitation = invitations.find((one: { email: string }) => one.email === email);
  expect(invitation).toMatchObject({ role: "admin", state: "open", invitedBy: null });
  await json("invitations", "withdraw", invitation.id);
  const admin = await anAdmin();
  expect(await json("people", "create-admin", "--email", admin.email)).toEqual({ link: null, isAdminAlready: true });
}, 120_000);

test("what is due is done, and the answer stays one line", async () => {
  expect(await json("jobs", "run-once")).toMatchObject({ runs: expect.any(Number) });
  const [jobs, outbox, health] = await Promise.all([
    json("jobs", "list", "--status", "done"),
    json("outbox", "list"),
    json("health"),
  ]);
  expect(jobs).toMatchObject({ jobs: expect.any(Array) });
  expect(outbox).toMatchObject({ messages: expect.any(Array) });
  expect(health).toMatchObject({ status: "ok", database: "ok" });
}, 120_000);

test("what is not understood exits with 2, what is refused with 1, in words", async () => {
  const refused = ["people", "show", "nobody@example.org"];
  const misunderstood = [
    ["people", "fly"],
    ["people", "suspend", "nobody@example.org"],
    ["people", "list", "--role", "king"],
  ];
  const answers = await Promise.all(
    [...misunderstood, refused, ["jobs", "retry", newId()], ["--help"]].map((args) => ops(args)),
  );
  expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 1, 1, 0]);
  expect(answers.slice(0, 5).every(({ out, err }) => out === "" && err !== "")).toBe(true);
  expect(answers[5]?.out).toContain("people create-admin");
}, 120_000);

test("without a database, health says so and exits with 1; other commands say what is missing", async () => {
  const away = { DATABASE_URL: "mysql://root@127.0.0.1:1/none" };
  const health = await ops(["health", "--json"], "", away);
  expect(health).toMatchObject({ code: 1 });
  expect(JSON.parse(health.out)).toMatchObject({ database: "unreachable" });
  expect(await ops(["people", "list"], "", { DATABASE_URL: "" })).toMatchObject({
    code: 1,
    err: "DATABASE_URL is not set. See .env.example.\n",
  });
}, 120_000);

test("crisis answers line by line and needs neither keys nor a database", async () => {
  const lines = [{ text: "A good day." }, { text: "I want to kill myself tonight." }, { turns: ["hello"] }];
  const { out, code } = await ops(["crisis"], lines.map((line) => JSON.stringify(line)).join("\n"), {
    DATABASE_URL: "",
    MASTER_KEYS: "",
    INDEX_KEY: "",
  });
  expect(code).toBe(0);
  const levels = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).level);
  expect(levels[0]).toBe(0);
  expect(levels[1]).toBeGreaterThanOrEqual(2);
  expect(levels).toHaveLength(3);
}, 120_000);

test("a rebuild finds scores that are not those of the entries, says so by its exit code, and mends them", async () => {
  const client = await aClient();
  await checkedIn(client, todayOf(client.actor, now()));
  const rebuild = (...args: string[]) => ops(["rebuild", "--person", client.email, "--json", ...args]);
  expect(await rebuild("--check")).toMatchObject({ code: 0 });
  await inTransaction((tx) =>
    tx.db.update(wellnessScores).set({ mentalScore: 1.5 }).where(eq(wellnessScores.userId, client.userId)),
  );
  const found = await rebuild("--check");
  expect([found.code, JSON.parse(found.out)]).toMatchObject([1, { check: true, records: 1 }]);
  expect(JSON.parse(found.out).differing).toEqual([{ userId: client.userId, days: [todayOf(client.actor, now())] }]);
  expect(await rebuild()).toMatchObject({ code: 0, out: found.out.replace('"check":true', '"check":false') });
  expect(await rebuild("--check")).toMatchObject({ code: 0 });
}, 120_000);
