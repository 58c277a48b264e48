import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { journalEntries } from "@/db/schema/journal/entries";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { inTransaction } from "@/db/transaction";
import { loadHolder } from "@/lib/auth/load-actor";
import { StepUpRequiredError } from "@/lib/auth/step-up";
import { now } from "@/lib/clock";
import { Sealed } from "@/lib/crypto/seal";
import { RateLimitedError } from "@/lib/errors";
import { archiveFor } from "@/lib/export/archive-for";
import { archiveName, handOver, takeOwnData } from "@/lib/export/hand-over";
import { newId } from "@/lib/ids";
import { writeEntry } from "@/lib/journal/write-entry";
import { withdrawConsent } from "@/lib/people/give-consent";
import { assigned } from "@/tests/factories/assignments";
import { leaves } from "@/tests/factories/leavers";
import { aClient, aCoach, anAdmin, type TestPerson } from "@/tests/factories/people";
import { aWholeLife, type WholeLife } from "@/tests/factories/whole-lives";
import { mailsTo } from "@/tests/support/mails";
import { type Unpacked, unpacked, unzip } from "@/tests/support/read-archive";

const proven = ({ actor }: TestPerson) => ({ ...actor, authenticatedAt: now() });
const taken = async (person: TestPerson) => unpacked(await takeOwnData(proven(person)));
const text = (files: Unpacked, path: string) => files.get(path)?.toString("utf8") ?? "";
const entries = (files: Unpacked, name: string): Record<string, unknown>[] =>
  JSON.parse(text(files, `json/${name}.json`) || "[]");

let life: WholeLife;
let files: Unpacked;

beforeAll(async () => {
  life = await aWholeLife(newId().slice(-6));
  files = await taken(life);
}, 60_000);

test("everything that somebody wrote comes back opened, in both forms", () => {
  const all = (ending: string) =>
    [...files].filter(([path]) => path.endsWith(ending)).map(([, bytes]) => bytes.toString("utf8"));
  // Not handed out: a picture's file data, which were never kept; the text of mails, what a code was for, and work of the machinery.
  const { exif, earliermail, payload, mail, newemail, remindertoken, ...expected } = life.canaries;
  for (const [place, canary] of Object.entries(expected)) {
    expect(all(".json").join(), place).toContain(canary);
    expect(all(".csv").join(), place).toContain(canary);
  }
  expect(all("").join()).not.toContain("could not be opened");
  for (const canary of [exif, earliermail, payload, mail, remindertoken])
    expect([...files.values()].some((bytes) => bytes.includes(canary ?? ""))).toBe(false);
});

test("a value that was damaged keeps back nothing else", async () => {
  const client = await aClient();
  const id = newId();
  const entry = { id, title: "canary-title", content: "x", moodScore: null, tags: [], isShared: false };
  await writeEntry(client.actor, entry);
  const content = new Sealed(Buffer.concat([Buffer.from([1]), randomBytes(60)]));
  await inTransaction((tx) => tx.db.update(journalEntries).set({ content }).where(eq(journalEntries.id, id)));
  expect(entries(await taken(client), "journal")).toMatchObject([
    { title: "canary-title", content: expect.stringContaining("damaged") },
  ]);
});

test("the index names every file that is there, and nothing leads anywhere else", () => {
  const index = text(files, "index.html");
  const named = [...index.matchAll(/href="([^"#]+)"/g)].map(([, path]) => path);
  const there = [...files.keys()].filter((path) => !["index.html", "README.txt"].includes(path));
  expect([...new Set(named)].sort()).toEqual(there.sort());
  expect(index).not.toMatch(/https?:|<script|src=/);
  expect(text(files, "README.txt")).toContain("Europe/Berlin");
  for (const path of files.keys())
    expect(path).toMatch(/^(csv\/[a-z-]+\.csv|json\/[a-z-]+\.json|[A-Za-z]+\.(html|txt|webp))$/);
});

test("a name that is a program stays a name", async () => {
  const client = await aClient({ name: '<img src=x onerror=alert(1)>"../../etc' });
  const index = text(await taken(client), "index.html");
  expect(index).toContain("&lt;img");
  expect(index).not.toContain("<img");
});

test("amounts stand in minor units and readable, days as days, instants in UTC, own words as words", () => {
  const [day] = entries(files, "check-ins");
  expect(day).toMatchObject({ logDate: "2026-11-20", spentMinor: 1234, spent: "12.34 EUR", sleepDurationHours: 7.5 });
  expect(day?.emotionalTriggers).toEqual([life.canaries.w]);
  expect(day?.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const head = text(files, "csv/check-ins.csv").split("\r\n")[0] ?? "";
  expect(head.startsWith("\uFEFF")).toBe(true);
  for (const name of ["sleepDurationHours (h)", "stressLevel (1–10)", "spentMinor (minor units)", "createdAt (UTC)"])
    expect(head).toContain(name);
  expect(entries(files, "measurements")).toMatchObject([{ metric: "weight", value: 71.5, valueUnit: "kg" }]);
});

test("deleted entries are marked, earlier versions are there, the picture is one, secrets are not", () => {
  const deleted = entries(files, "journal").find(({ id }) => id === life.deletedEntryId);
  expect(deleted?.deletedAt).not.toBeNull();
  expect(deleted?.removedForGoodAfter).not.toBeNull();
  expect(entries(files, "history")).toMatchObject([{ change: "changed", before: { content: life.canaries.content } }]);
  expect(files.get("photo.webp")?.subarray(0, 4).toString()).toBe("RIFF");
  const all = [...files.values()].map((bytes) => bytes.toString("utf8")).join();
  expect(all).not.toMatch(/passwordHash|tokenHash|"seed"|codesDraft/);
});

test("the archive holds one person's data and nobody else's", async () => {
  const [client, coach] = [await aClient({ name: "Canary-Of-Somebody-Else" }), await aCoach()];
  await writeEntry(client.actor, {
    id: newId(),
    title: "",
    content: "canary-of-another-journal",
    moodScore: null,
    tags: [],
    isShared: true,
  });
  await assigned(client.userId, coach.userId, ["mental"]);
  for (const other of [coach, await anAdmin()]) {
    const theirs = await taken(other);
    const all = [...theirs.values()].map((bytes) => bytes.toString("utf8")).join();
    expect(all).not.toMatch(/canary-of-another-journal|Canary-Of-Somebody-Else/);
    expect(all).not.toContain(client.email);
  }
  const ofCoach = await taken(coach);
  expect(entries(ofCoach, "your-clients")).toMatchObject([{ clientId: client.userId, status: "active" }]);
  expect(entries(ofCoach, "account")).toMatchObject([{ email: coach.email }]);
});

test("who did not prove a moment ago who they are gets nothing, and no trace says otherwise", async () => {
  const client = await aClient();
  await expect(takeOwnData(client.actor)).rejects.toThrow(StepUpRequiredError);
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.actorId, client.userId)));
  expect(events.filter(({ event }) => event === "data.taken")).toEqual([]);
});

test("it is written down and said by mail before a byte leaves, and one is written at a time", async () => {
  const client = await aClient();
  const archive = await takeOwnData(proven(client));
  expect((await mailsTo(client.email)).map(({ template }) => template)).toEqual(["dataTaken"]);
  await expect(takeOwnData(proven(client))).rejects.toThrow(RateLimitedError);
  await unpacked(archive);
  for (let more = 0; more < 9; more++) await taken(client);
  await expect(takeOwnData(proven(client))).rejects.toThrow(RateLimitedError); // ten a day
});

test("also for somebody who is leaving, and for somebody who took their consent back", async () => {
  const [leaver, other] = [await aClient(), await aClient()];
  await leaves(leaver);
  expect(entries(await taken(leaver), "deletion")).toHaveLength(1);
  await withdrawConsent(other.actor, "health_data");
  const holder = await read((db) => loadHolder(db, other.userId));
  if (!holder) throw new Error("they are there");
  expect((await unpacked(await takeOwnData({ ...holder, authenticatedAt: now() }))).has("index.html")).toBe(true);
});

test("the operator's copy stands in the list of who looked, with its reason, and in a mail", async () => {
  const client = await aClient();
  const files = await unpacked(await handOver(client.actor, "asked by letter"));
  expect(entries(files, "looks-of-others")).toMatchObject([
    { event: "data.handed-over", actorKind: "operator", reason: "asked by letter" },
  ]);
  expect((await mailsTo(client.email))[0]).toMatchObject({ template: "dataTakenByOperator" });
});

test("the archive is of one moment, whatever is written while it is read", async () => {
  const client = await aClient();
  const write = (content: string) =>
    writeEntry(client.actor, { id: newId(), title: "", content, moodScore: null, tags: [], isShared: false });
  await write("before");
  const archive = archiveFor(client.actor, { free: () => undefined });
  const sink = new PassThrough({ highWaterMark: 1 }); // holds the archive back until it is read
  const written = archive.writeInto(sink);
  await new Promise((resolve) => sink.once("readable", resolve)); // the moment has passed
  await write("after");
  await inTransaction((tx) => tx.db.update(users).set({ name: "Later" }).where(eq(users.id, client.userId)));
  const [bytes] = await Promise.all([buffer(sink), written]);
  const files = await unzip(bytes);
  expect(entries(files, "journal").map(({ content }) => content)).toEqual(["before"]);
  expect(entries(files, "account")).toMatchObject([{ name: client.actor.name }]);
  expect(
    await read((db) => db.select().from(journalEntries).where(eq(journalEntries.userId, client.userId))),
  ).toHaveLength(2);
});

test("a reader who goes away ends it, and frees the place", async () => {
  const client = await aClient();
  const archive = await takeOwnData(proven(client));
  const sink = new PassThrough({ highWaterMark: 1 });
  const written = archive.writeInto(sink);
  await new Promise((resolve) => sink.once("readable", resolve));
  sink.destroy();
  await expect(written).rejects.toThrow();
  expect((await taken(client)).has("index.html")).toBe(true);
});

test("the file's name says nothing about anybody", () => {
  expect(archiveName(new Date("2026-11-21T10:00:00Z"))).toBe("purposeful-data-2026-11-21.zip");
});
