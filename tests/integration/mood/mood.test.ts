import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { at } from "@/lib/clock";
import { draftOf } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { deleteMood, restoreMood } from "@/lib/mood/delete-mood";
import { logMood } from "@/lib/mood/log-mood";
import { listMoods } from "@/lib/mood/queries";
import { type LogMoodInput, logMoodSchema, moodLimits } from "@/lib/mood/schema";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";

const aMood = (overrides: Partial<LogMoodInput> = {}): LogMoodInput => ({
  id: newId(),
  moodScore: 6,
  mood: "calm",
  ownWords: null,
  notes: null,
  tags: [],
  ...overrides,
});
const moodsOf = (person: TestPerson) => listMoods(openOwnRecord(person.actor), { limit: 50 });

test("many moods a day, newest first, on the person's own day", async () => {
  const client = await aClient({ timeZone: "Asia/Tokyo" });
  await at(new Date("2026-03-01T14:59:00Z"), () => logMood(client.actor, aMood({ moodScore: 4 })));
  await at(new Date("2026-03-01T15:01:00Z"), () =>
    logMood(client.actor, aMood({ moodScore: 8, notes: "After midnight here" })),
  );
  expect((await moodsOf(client)).map(({ moodScore, logDate }) => [moodScore, logDate])).toEqual([
    [8, "2026-03-02"],
    [4, "2026-03-01"],
  ]);
});

test("the same mood sent twice is one mood, as it was sent first", async () => {
  const client = await aClient();
  const mood = aMood();
  await logMood(client.actor, mood);
  await logMood(client.actor, { ...mood, moodScore: 1 });
  expect((await moodsOf(client)).map(({ moodScore }) => moodScore)).toEqual([6]);
});

test("the same mood sent by several at once is one mood with one trace; the draft of the next one stays", async () => {
  const client = await aClient();
  const mood = aMood();
  await Promise.all([1, 2, 3, 4].map(() => logMood(client.actor, mood)));
  await saveDraft(client.actor, { form: "mood", subject: "new", values: { notes: "the next one" } });
  await logMood(client.actor, mood);
  expect(await moodsOf(client)).toHaveLength(1);
  expect(await tracesOf(mood.id)).toEqual(["mood.logged"]);
  expect(await draftOf(openOwnRecord(client.actor), "mood", "new")).not.toBeNull();
});

test("the longest that is accepted is kept, in any script", async () => {
  const client = await aClient();
  const longest = logMoodSchema.parse({
    ...aMood({ mood: null }),
    ownWords: "😀".repeat(moodLimits.ownWords / 2),
    notes: "ｶ\u3042".repeat(moodLimits.notes / 2),
    tags: Array.from({ length: 12 }, (_, index) =>
      String.fromCharCode(1 + index)
        .repeat(39)
        .concat("x"),
    ),
  });
  await logMood(client.actor, longest);
  expect((await moodsOf(client))[0]).toMatchObject({
    ownWords: longest.ownWords,
    notes: longest.notes,
    tags: longest.tags,
  });
});

test("own words, notes and tags come back", async () => {
  const client = await aClient();
  await logMood(
    client.actor,
    aMood({ mood: null, ownWords: "quietly proud", notes: "The talk went well", tags: ["work"] }),
  );
  expect((await moodsOf(client))[0]).toMatchObject({
    ownWords: "quietly proud",
    notes: "The talk went well",
    tags: ["work"],
  });
});

test("deleting can be undone, by its person only", async () => {
  const [client, other] = [await aClient(), await aClient()];
  const mood = aMood();
  await logMood(client.actor, mood);
  await expect(deleteMood(other.actor, mood.id)).rejects.toThrow(NotFoundError);
  await Promise.all([1, 2, 3].map(() => deleteMood(client.actor, mood.id)));
  expect(await moodsOf(client)).toEqual([]);
  await Promise.all([1, 2, 3].map(() => restoreMood(client.actor, mood.id)));
  expect(await moodsOf(client)).toHaveLength(1);
  expect(await tracesOf(mood.id)).toEqual(["mood.logged", "mood.deleted", "mood.restored"]);
});
