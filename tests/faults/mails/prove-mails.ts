import assert from "node:assert/strict";
import { eq, inArray, sql } from "drizzle-orm";
import { read } from "@/db/read";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { newId } from "@/lib/ids";
import { countOpenMessages, listMessages } from "@/lib/mail/queries";
import { queueMail } from "@/lib/mail/queue-mail";
import { retryMessage } from "@/lib/mail/retry-message";
import { anAdmin } from "@/tests/factories/people";
import { progress } from "../support/progress";
import { until } from "../support/until";
import { startWorkerProcess, type WorkerProcess } from "../support/worker-process";
import { type Fate, openPostOffice, type PostOffice } from "./post-office";

/** Of each fate so many critical mails (an alert), and so many others. */
const PLANNED: Record<Fate, number> = {
  "let be": 10,
  "kill before acceptance": 10,
  "kill between acceptance and record": 26,
};
const LANES = 2;
const LONGEST = 20 * 60_000;

type Planned = { fate: Fate; isCritical: boolean };

/**
 * The product's own worker hands mails to a real SMTP server and is killed at planned points of the first handing-over of
 * each. Afterwards an admin decides about what is unknown, and every mail must have arrived.
 */
export async function prove(): Promise<string> {
  const admin = await anAdmin();
  const planned = await queueMails();
  const kills: Record<Fate, number> = {
    "let be": 0,
    "kill before acceptance": 0,
    "kill between acceptance and record": 0,
  };
  const met = new Set<string>();
  const fateOf = (messageId: string): Fate => {
    const id = idIn(messageId);
    const plan = planned.get(id);
    assert(plan, `a mail that nobody wrote: ${messageId}`);
    if (met.has(id)) return "let be";
    met.add(id);
    kills[plan.fate] += 1;
    return plan.fate;
  };
  const lanes = await Promise.all(Array.from({ length: LANES }, () => openLane(fateOf)));
  const of = (...states: string[]) => countIn(states);
  const accepted = () => lanes.flatMap(({ office }) => office.accepted);

  await until("every mail is sent or unknown", LONGEST, async () => {
    const left = await of("waiting", "sending");
    progress(`${left} mails on their way, ${kills["kill between acceptance and record"]} kills after acceptance`);
    return left === 0;
  });
  const copies = countCopies(accepted());
  for (const [id, { fate, isCritical }] of planned) {
    const wasLeft = fate !== "let be" && !isCritical; // not doubled on a guess
    const expected = fate === "let be" ? 1 : fate === "kill before acceptance" ? (wasLeft ? 0 : 1) : wasLeft ? 1 : 2;
    assert.equal(copies.get(id) ?? 0, expected, `${fate}, ${isCritical ? "critical" : "not critical"}`);
  }

  const unknown = await listUnknown(admin.actor);
  const interrupted = [...planned].filter(([, { fate, isCritical }]) => fate !== "let be" && !isCritical);
  assert.deepEqual(unknown.toSorted(), interrupted.map(([id]) => id).toSorted(), "the admin sees what is unknown");
  for (const id of unknown) await retryMessage(admin.actor, id);
  await until("what the admin sent again has arrived", LONGEST, async () => (await of("sent")) === planned.size);
  for (const lane of lanes) await lane.close();

  const final = countCopies(accepted());
  for (const [id, { fate }] of planned) {
    assert((final.get(id) ?? 0) >= 1, `lost: ${id}`);
    if (fate !== "kill between acceptance and record") assert.equal(final.get(id), 1, `doubled without need: ${fate}`);
    else assert.equal(final.get(id), 2, "both copies carry one Message-ID");
  }
  const twice = (counts: Map<string, number>) => [...counts.values()].filter((count) => count > 1).length;
  const byItself = twice(copies);
  const byAdmin = twice(final) - byItself;
  return `${planned.size} mails, ${kills["kill between acceptance and record"]} kills between acceptance and record, ${kills["kill before acceptance"]} before acceptance; 0 lost; doubled, each under one Message-ID and all of the first kind: ${byItself} alerts by the worker, ${byAdmin} other mails because the admin sent them again; ${unknown.length} unknown, all shown to the admin`;
}

async function queueMails(): Promise<Map<string, Planned>> {
  const planned = new Map<string, Planned>();
  const fates: Fate[] = ["let be", "kill before acceptance", "kill between acceptance and record"];
  for (const fate of fates)
    for (let round = 0; round < PLANNED[fate]; round++)
      for (const isCritical of [true, false]) planned.set(await queueOne(isCritical), { fate, isCritical });
  return planned;
}

async function queueOne(isCritical: boolean): Promise<string> {
  const dedupeKey = `faults:${newId()}`;
  return inTransaction(async (tx) => {
    await queueMail(tx, {
      template: "staffInvitation",
      to: `${newId()}@example.org`,
      userId: null,
      params: { inviter: "Somebody", role: "coach", link: "https://example.org/x", until: "tomorrow" },
      dedupeKey,
      isCritical,
    });
    const [row] = await tx.db
      .select({ id: outboxMessages.id })
      .from(outboxMessages)
      .where(eq(outboxMessages.dedupeKey, dedupeKey));
    assert(row, "the mail is in the outbox");
    return row.id;
  });
}

/** A post office with one worker that brings its mail there, one at a time; a killed one has a successor. */
async function openLane(
  fateOf: (messageId: string) => Fate,
): Promise<{ office: PostOffice; close: () => Promise<void> }> {
  let worker: WorkerProcess | null = null;
  let isClosing = false;
  let next: Promise<void> = Promise.resolve();
  const replace = async () => {
    await worker?.exited;
    if (!isClosing) worker = await startOne();
  };
  const office = await openPostOffice({
    courier: () => {
      assert(worker, "somebody brought it");
      return worker;
    },
    fateOf,
    wasKilled: () => {
      next = replace();
    },
  });
  const startOne = () =>
    startWorkerProcess("lib/jobs/worker-main.ts", { SMTP_URL: office.url, WORKER_CONCURRENCY: "1", BACKUP_DIR: "off" });
  worker = await startOne();
  return {
    office,
    async close() {
      isClosing = true;
      await next;
      await worker?.stop();
      await office.close();
    },
  };
}

async function countIn(states: readonly string[]): Promise<number> {
  const rows = await read((db) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(outboxMessages)
      .where(inArray(outboxMessages.status, states.filter(isState))),
  );
  return Number(rows[0]?.count);
}

type State = (typeof outboxMessages.$inferSelect)["status"];
const isState = (text: string): text is State => ["waiting", "sending", "sent", "unknown"].includes(text);

/** As the admin's page lists them, stretch by stretch. */
async function listUnknown(admin: Parameters<typeof listMessages>[0]): Promise<string[]> {
  const ids: string[] = [];
  let before: string | undefined;
  do {
    const { rows, next } = await listMessages(admin, { states: ["unknown"], ...(before && { before }) });
    ids.push(...rows.map(({ id }) => id));
    before = next ?? undefined;
  } while (before);
  assert.equal((await countOpenMessages(admin)).unknown, ids.length);
  return ids;
}

function countCopies(messageIds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const messageId of messageIds) counts.set(idIn(messageId), (counts.get(idIn(messageId)) ?? 0) + 1);
  return counts;
}

const idIn = (messageId: string) => messageId.split("@")[0] ?? "";
