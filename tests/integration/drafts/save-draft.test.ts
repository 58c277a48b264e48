import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { drafts } from "@/db/schema/journal/entries";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { draftOf } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { NotFoundError } from "@/lib/errors";
import { aClient, aCoach } from "@/tests/factories/people";

const typed = { title: "Tuesday", content: "canary-words-41" };

test("a draft comes back as it was typed, the newest one only", async () => {
  const client = await aClient();
  await saveDraft(client.actor, { form: "journal", subject: "new", values: typed });
  await saveDraft(client.actor, { form: "journal", subject: "new", values: { ...typed, title: "Wednesday" } });
  const draft = await draftOf(openOwnRecord(client.actor), "journal", "new");
  expect(draft?.values).toEqual({ ...typed, title: "Wednesday" });
});

test("the row holds nothing readable", async () => {
  const client = await aClient();
  await saveDraft(client.actor, { form: "journal", subject: "new", values: typed });
  const [row] = await read((db) => db.select().from(drafts).where(eq(drafts.userId, client.userId)));
  expect(row?.body.bytes.toString("latin1")).not.toContain("canary");
});

test("another person has no draft of mine", async () => {
  const [client, other] = [await aClient(), await aClient()];
  await saveDraft(client.actor, { form: "journal", subject: "new", values: typed });
  expect(await draftOf(openOwnRecord(other.actor), "journal", "new")).toBeNull();
});

test("letting it go removes it", async () => {
  const client = await aClient();
  await saveDraft(client.actor, { form: "mood", subject: "new", values: typed });
  await saveDraft(client.actor, { form: "mood", subject: "new", values: null });
  expect(await draftOf(openOwnRecord(client.actor), "mood", "new")).toBeNull();
});

test("somebody without a record of their own keeps no drafts", async () => {
  const coach = await aCoach();
  await expect(saveDraft(coach.actor, { form: "journal", subject: "new", values: typed })).rejects.toThrow(
    NotFoundError,
  );
});
