import { sql } from "drizzle-orm";
import type { Connection, RowDataPacket } from "mysql2/promise";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { newId } from "@/lib/ids";
import { claimJob } from "@/lib/jobs/claim-job";
import { runJob } from "@/lib/jobs/run-job";
import { writeEntry } from "@/lib/journal/write-entry";
import { grantRole } from "@/lib/people/grant-role";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { aCheckIn } from "@/tests/factories/check-ins";
import { aClient, anAdmin } from "@/tests/factories/people";
import { ask } from "@/tests/support/probe-jobs";
import { countedJob, handledCountedJob } from "../jobs/counted-job";

/** One deed of one person, which its caller repeats as it is until it has an answer. */
export type Deed = {
  /** The same again and again: the same ids, as a form that is sent twice. */
  perform: () => Promise<unknown>;
  /** Each number must be 1: the effect, and its trace. */
  effects: (look: Connection) => Promise<number[]>;
};

/** Real use cases, each with what it leaves in the database. */
export const useCases: Record<string, () => Promise<Deed>> = {
  "check-in": async () => {
    const { userId, actor } = await aClient();
    const form = aCheckIn("2026-03-04", { basedOn: null });
    return {
      perform: () => saveCheckIn(actor, form),
      effects: async (look) => [
        await countOf(look, "check_ins where user_id = ? and revision = 1", [bytes(userId)]),
        await countOf(look, "check_ins where user_id = ?", [bytes(userId)]),
        await tracesOf(look, "check-in.%", userId),
      ],
    };
  },
  "journal entry": async () => {
    const { userId, actor } = await aClient();
    const entry = { id: newId(), title: "A day", content: "Rain, and tea.", moodScore: 6, tags: [], isShared: false };
    return {
      perform: () => writeEntry(actor, entry),
      effects: async (look) => [
        await countOf(look, "journal_entries where user_id = ?", [bytes(userId)]),
        await tracesOf(look, "journal.%", userId),
      ],
    };
  },
  "role grant": async () => {
    const [admin, { userId }] = [await anAdmin(), await aClient()];
    return {
      perform: () => grantRole(admin.actor, { userId, role: "coach" }),
      effects: async (look) => [
        await countOf(look, "user_roles where user_id = ? and role = 'coach'", [bytes(userId)]),
        await tracesOf(look, "role.granted", userId),
      ],
    };
  },
  // Nothing but the transaction helper: no key of its own, and a caller who looks before repeating. Only a helper that
  // repeats by itself what may have been committed can make two of it.
  "bare insert": async () => {
    const number = nextNumber++;
    const isThere = async () => {
      const [rows] = await read((db) => db.execute(sql`select 1 from counted_effects where number = ${number}`));
      return Array.isArray(rows) && rows.length > 0;
    };
    return {
      async perform() {
        if (await isThere()) return;
        await inTransaction((tx) => tx.db.execute(sql`insert into counted_effects (number) values (${number})`));
      },
      effects: async (look) => [await countOf(look, "counted_effects where number = ?", [number])],
    };
  },
  "job completion": async () => {
    const number = nextNumber++;
    await ask(countedJob, { number });
    let claim = await claimJob([countedJob.kind]);
    return {
      async perform() {
        // Nobody repeats a job but the next worker that finds its lease run out.
        claim ??= await claimJob([countedJob.kind]);
        const mine = claim;
        claim = null;
        if (mine) await runJob(handledCountedJob, mine);
      },
      effects: async (look) => [
        await countOf(look, "counted_effects where number = ?", [number]),
        await countOf(look, "jobs where status = 'done' and json_value(payload, '$.number') = ?", [number]),
      ],
    };
  },
};

let nextNumber = 1;

const bytes = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex");

const tracesOf = (look: Connection, event: string, userId: string) =>
  countOf(look, "audit_events where event like ? and subject_id = ?", [event, bytes(userId)]);

async function countOf(look: Connection, what: string, values: unknown[]): Promise<number> {
  const [rows] = await look.query<RowDataPacket[]>(`select count(*) as n from ${what}`, values);
  return Number(rows[0]?.n);
}
