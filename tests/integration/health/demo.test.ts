import { expect, test } from "vitest";
import { writeHealth } from "@/db/seed/books/health";
import { surroundingsOf } from "@/db/seed/books/surroundings";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { newestDays } from "@/lib/entries/queries";
import { readValues } from "@/lib/entries/read-values";
import { readerOf } from "@/lib/entries/reader";
import { environmentBook } from "@/lib/health/environment/book";
import { books } from "@/lib/record/books";
import { addDays, daysFrom } from "@/lib/time";
import { aClient } from "@/tests/factories/people";

test("what the demo keeps of a person's health is what a person could have kept", async () => {
  const { actor } = await aClient();
  const today = todayOf(actor, now());
  await writeHealth(actor, today, "Europe/Berlin");
  const kept = [...(await newestDays(openOwnRecord(actor), books)).keys()];
  expect(kept).toEqual(
    expect.arrayContaining(["medical-records", "therapies", "health-facts", "emergency-contacts", "medications"]),
  );
  for (const day of daysFrom(addDays(today, -365), today)) {
    const said = surroundingsOf("ava", day);
    if (said) expect(readValues(environmentBook, said, readerOf(actor), null).faults).toEqual({});
  }
});
