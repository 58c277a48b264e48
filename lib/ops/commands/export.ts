import type { FileHandle } from "node:fs/promises";
import { resolve } from "node:path";
import { Writable } from "node:stream";
import { read } from "@/db/read";
import { loadHolder } from "@/lib/auth/load-actor";
import { writeNewFile } from "@/lib/backup/new-file";
import { NotFoundError } from "@/lib/errors";
import { handOver } from "@/lib/export/hand-over";
import { optionalText } from "@/lib/forms/fields";
import { checked } from "../checked";
import { command } from "../command";
import { findPerson } from "../find-person";

export const exportCommands = [
  command({
    name: "export",
    about: "Writes all that is one person's own into a new ZIP file, readable; they are told by mail",
    operands: ["<file>"],
    options: {
      email: { about: "whose: an address or an id", required: true },
      reason: { about: "why; the person reads it" },
    },
    async run({ email, reason }, path = "") {
      const userId = await findPerson(email);
      const holder = await read((db) => loadHolder(db, userId));
      if (!holder) throw new NotFoundError();
      const file = resolve(path);
      await writeNewFile(file, async (handle) => {
        const archive = await handOver(holder, checked(optionalText(255), reason ?? null));
        await archive.writeInto(sinkOf(handle));
      });
      return { json: { userId, file }, text: `written: ${file}` };
    },
  }),
];

/** Writes at the end of what is there. The file itself is closed by whoever opened it: a stream of its own would hold it. */
function sinkOf(handle: FileHandle): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      handle.writeFile(chunk).then(() => done(), done);
    },
  });
}
