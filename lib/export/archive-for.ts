import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { inReadSnapshot } from "@/db/read-snapshot";
import { profilePhotos } from "@/db/schema/identity/people";
import { personalTerms } from "@/db/schema/wellness/personal-terms";
import { type HouseErrand, houseErrand } from "@/lib/access/house-errand";
import { type OwnAccount, openOwnAccount } from "@/lib/access/own-account";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { open, openBytes, Sealed } from "@/lib/crypto/seal";
import { log } from "@/lib/log/log";
import { photoPlace } from "@/lib/people/profile/places";
import { placeOfWord } from "@/lib/wellness/check-in/own-words";
import { say } from "@/lib/words";
import { patience } from "./patience";
import { countRows } from "./read-rows";
import type { Reader } from "./sheet";
import { sheets } from "./sheets/all";
import type { Slot } from "./slots";
import { archiveOf } from "./write-archive";

/** An archive that nobody has begun to read. `writeInto` ends when all of it is taken, or its reader went away. */
export type Archive = { writeInto: (sink: Writable) => Promise<void> };

/** Everything of one person as it is at one moment, whatever is written meanwhile. */
export function archiveFor(holder: Actor, slot: Slot): Archive {
  const errand = houseErrand("hand-over-own-data");
  const account = openOwnAccount(holder);
  return {
    async writeInto(sink) {
      try {
        await inReadSnapshot(async (db) => {
          const reader = await readerOf(db, errand, account);
          const photo = await photoIn(db, account);
          const facts = { ...aboutOf(holder), files: await filesOf(db, holder.userId), hasPhoto: photo !== null };
          await pipeline(archiveOf(db, errand, reader, { facts, photo }), patience(), sink);
        });
      } finally {
        slot.free();
      }
    },
  };
}

function aboutOf(holder: Actor) {
  return { name: holder.name, locale: holder.locale, timeZone: timeZoneOf(holder), at: now() };
}

async function filesOf(db: Database, userId: string) {
  const files = [];
  for (const sheet of sheets) files.push({ sheet, rows: await countRows(db, sheet, userId) });
  return files;
}

async function readerOf(db: Database, _errand: HouseErrand, { userId, key }: OwnAccount): Promise<Reader> {
  const terms = await db
    .select({ id: personalTerms.id, term: personalTerms.term })
    .from(personalTerms)
    .where(eq(personalTerms.userId, userId));
  return {
    userId,
    words: new Map(terms.map(({ id, term }) => [id, open(key, placeOfWord(id), term)])),
    open(place, sealed) {
      if (!(sealed instanceof Sealed)) throw new TypeError("this was not sealed");
      try {
        return open(key, place, sealed);
      } catch {
        // One value that was damaged must not keep back all the others.
        log("error", "export.unreadable", { table: place.table, column: place.column });
        return say("en-GB", "export.index.unreadable");
      }
    },
  };
}

async function photoIn(db: Database, { userId, key }: OwnAccount): Promise<Buffer | null> {
  const [row] = await db
    .select({ image: profilePhotos.image })
    .from(profilePhotos)
    .where(eq(profilePhotos.userId, userId));
  return row ? openBytes(key, photoPlace(userId), row.image) : null;
}
