import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { read } from "@/db/read";

/** Whoever asks for health has a limit of their own: a late answer is none. */
const LIMIT_MS = 3_000;

/** True when the database answers a trivial question soon, whatever else may be wrong with it. */
export async function databaseAnswers(): Promise<boolean> {
  const answer = read((db) => db.execute(sql`select 1`)).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, pause(LIMIT_MS, false, { ref: false })]);
}
