import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { keepEntry } from "@/lib/entries/keep-entry";
import { entryOf } from "@/lib/entries/queries";
import { doubtful } from "@/lib/entries/unusual";
import { exerciseBook } from "@/lib/health/exercise/book";
import { anEntry } from "@/tests/factories/entries";
import { aClient } from "@/tests/factories/people";

test("an unusual value counts once the person said that it was real", async () => {
  const client = await aClient();
  const entry = anEntry(client, exerciseBook, { distance: 900, caloriesBurned: 9_000 });
  const kept = async () => {
    const found = await entryOf(openOwnRecord(client.actor), exerciseBook, entry.id);
    return found && doubtful(exerciseBook, found).map(({ name }) => name);
  };
  await keepEntry(client.actor, exerciseBook, entry);
  expect(await kept()).toEqual(["distance", "caloriesBurned"]);
  await keepEntry(client.actor, exerciseBook, { ...entry, confirmed: ["distance", "distance", "avgHeartRate"] });
  expect(await kept()).toEqual(["caloriesBurned"]);
});
