import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inSnapshot } from "@/db/dump/snapshot";
import { read } from "@/db/read";
import { personKeys } from "@/db/schema/identity/people";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { unwrapPersonKey } from "@/lib/crypto/person-key";
import { openMail } from "@/lib/mail/mail-seal";

/** Where a text stands: "users.name". */
export type Hit = string;

/** As text, as a program would spell it in hex or base64 at each of the three offsets, and in UTF-16. */
function spellings(text: string): Buffer[] {
  const base64 = [0, 1, 2].map((offset) => {
    const spelt = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString("base64");
    return Buffer.from(spelt.slice(offset === 0 ? 0 : 4, -4)); // the ends depend on the neighbours
  });
  return [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(Buffer.from(text).toString("hex")), ...base64];
}

/** True when the bytes hold the text, in any letter case, in any of these spellings. */
function holds(bytes: Buffer, wanted: readonly Buffer[]): boolean {
  const small = Buffer.from(bytes.toString("latin1").toLowerCase(), "latin1");
  return wanted.some((each) => bytes.includes(each) || small.includes(each));
}

/** Every column of every row of every table, as the server spells it, byte for byte. */
export async function scanDatabase(text: string): Promise<Hit[]> {
  const wanted = spellings(text);
  return inSnapshot(async ({ tables, rows }) => {
    const hits: Hit[] = [];
    for (const table of tables)
      for await (const row of rows(table))
        for (const [index, cell] of row.entries())
          if (cell && holds(cell, wanted)) hits.push(`${table.name}.${table.columns[index]?.name}`);
    return [...new Set(hits)].sort();
  });
}

/** Every mail of the outbox, opened with whichever key there is: the house's, or one of the people's. */
export async function scanMails(text: string): Promise<Hit[]> {
  const keys = await read((db) => db.select().from(personKeys));
  const owners = new Map(keys.map((key) => [key.userId, unwrapPersonKey(key.userId, key)]));
  const mails = await read((db) => db.select().from(outboxMessages));
  return mails.flatMap(({ id, userId, template, recipient, body }) => {
    const owner = userId === null ? null : owners.get(userId);
    if (owner === undefined) return [];
    const opened = [openMail(owner, id, "recipient", recipient), body && openMail(owner, id, "body", body)];
    return opened.some((part) => part?.toLowerCase().includes(text.toLowerCase())) ? [template] : [];
  });
}

/** Every file below a folder. */
export function scanFiles(folder: string, text: string): Hit[] {
  const wanted = spellings(text);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && (path.includes(text) || holds(readFileSync(path), wanted)));
}
