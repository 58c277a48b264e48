import type { RowDataPacket } from "mysql2";
import { pool } from "@/db/client";
import { type Sent, sentBy } from "./round-trips";

/** A line of the server's plan for one statement: the table, the index that finds its rows, and what else it has to do. */
export type PlanLine = { table: string; type: string; key: string | null; extra: string };

/** How the server answers the reads that `work` sends, a plan each. */
export async function plansOf(work: () => Promise<unknown>): Promise<{ text: string; lines: PlanLine[] }[]> {
  const { sent } = await sentBy(work);
  const reads = sent.filter(({ text }) => /^\(*select /.test(text));
  return Promise.all(reads.map(async (read) => ({ text: read.text, lines: await planOf(read) })));
}

async function planOf({ text, values }: Sent): Promise<PlanLine[]> {
  const [rows] = await pool().query<RowDataPacket[]>({ sql: `explain ${text}`, values });
  // A line without a table puts together what the others found, or found out that there is nothing to find.
  return rows
    .filter(({ table }) => typeof table === "string" && !table.startsWith("<"))
    .map(({ table, type, key, Extra }) => ({ table, type, key, extra: String(Extra ?? "") }));
}
