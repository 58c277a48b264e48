import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { profilePhotos } from "@/db/schema/identity/people";
import { openOwnAccount } from "@/lib/access/own-account";
import { InvalidInputError } from "@/lib/errors";
import { photoOf } from "@/lib/people/photo/queries";
import { removePhoto, savePhoto } from "@/lib/people/photo/save-photo";
import { aClient, aCoach, actorOf } from "@/tests/factories/people";

const picture = (background: string) =>
  sharp({ create: { width: 300, height: 300, channels: 3, background } })
    .png()
    .toBuffer();

test("a portrait is kept sealed, replaced, and let go", async () => {
  const { actor, userId } = await aClient();
  expect(actor.hasPhoto).toBe(false);
  await savePhoto(actor, await picture("#b5793b"));
  const first = await photoOf(openOwnAccount(actor));
  expect(first?.toString("latin1", 8, 12)).toBe("WEBP");
  const [row] = await read((db) => db.select().from(profilePhotos).where(eq(profilePhotos.userId, userId)));
  expect(row?.image.bytes.includes("WEBP")).toBe(false);
  expect((await actorOf(userId)).hasPhoto).toBe(true);
  await savePhoto(actor, await picture("#3b79b5"));
  expect(await photoOf(openOwnAccount(actor))).not.toEqual(first);
  await removePhoto(actor);
  await removePhoto(actor);
  expect(await photoOf(openOwnAccount(actor))).toBeNull();
});

test("what is no picture leaves the old one alone", async () => {
  const { actor } = await aClient();
  await savePhoto(actor, await picture("#b5793b"));
  const before = await photoOf(openOwnAccount(actor));
  await expect(savePhoto(actor, Buffer.from("<svg onload='x'/>"))).rejects.toThrow(InvalidInputError);
  expect(await photoOf(openOwnAccount(actor))).toEqual(before);
});

test("a portrait put into another person's row does not open", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await savePhoto(client.actor, await picture("#b5793b"));
  const [row] = await read((db) => db.select().from(profilePhotos).where(eq(profilePhotos.userId, client.userId)));
  if (!row) throw new Error("the portrait was not kept");
  await read((db) => db.insert(profilePhotos).values({ userId: coach.userId, image: row.image }));
  await expect(photoOf(openOwnAccount(coach.actor))).rejects.toThrow();
});
