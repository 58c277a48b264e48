import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { asc, isNotNull } from "drizzle-orm";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { isId } from "@/lib/ids";
import type { Outcome } from "@/lib/jobs/handle-job";

/*
 * Who was erased, beside the backups: ids, one a line, and nothing else of anybody. A restore brings back a database in
 * which they still are; this list, which no restore touches, says whom to empty again.
 */

const NAME = "erased-people.txt";

/** The ids in the list of a folder; none where there is no list. */
export async function readErasedList(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, NAME), "utf8").catch(() => "");
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(isId);
}

/**
 * Writes the list anew: who is in it already, and who is written down as erased. It only ever grows, and is there whole or
 * as it was.
 * @param folder null: the operator keeps no backups here.
 */
export async function keepErasedList(folder: string | null): Promise<Outcome> {
  if (folder !== null) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const known = new Set([...(await readErasedList(folder)), ...(await erasedIds())]);
    await replace(join(folder, NAME), `${[...known].sort().join("\n")}\n`);
  }
  return { record: async () => undefined };
}

async function erasedIds(): Promise<string[]> {
  const rows = await read((db) =>
    db
      .select({ userId: accountDeletions.userId })
      .from(accountDeletions)
      .where(isNotNull(accountDeletions.erasedAt))
      .orderBy(asc(accountDeletions.userId)),
  );
  return rows.map(({ userId }) => userId);
}

async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.partial`;
  const handle = await open(beside, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, path);
}
