import { eq } from "drizzle-orm";
import { profilePhotos } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { sealBytes } from "@/lib/crypto/seal";
import { InvalidInputError } from "@/lib/errors";
import { photoPlace } from "@/lib/people/profile/places";
import { makePortrait } from "./make-portrait";

/** The largest file that is taken; the kept picture has about 10 kB. */
export const PHOTO_MOST_BYTES = 5 * 1024 * 1024;

/**
 * Keeps a small, sealed portrait of the actor, in place of an earlier one. The uploaded file itself is not kept.
 * @throws InvalidInputError when the bytes are no picture.
 */
export async function savePhoto(actor: Actor, bytes: Buffer): Promise<void> {
  const portrait = await makePortrait(bytes);
  if (!portrait) throw new InvalidInputError({ photo: "onboarding.fields.photoNotAPicture" });
  const image = sealBytes(actor.key, photoPlace(actor.userId), portrait);
  await inTransaction(async (tx) => {
    await tx.db
      .insert(profilePhotos)
      .values({ userId: actor.userId, image })
      .onDuplicateKeyUpdate({ set: { image: incoming(profilePhotos.image), updatedAt: now() } });
    await recordAudit(tx, actor, { event: "photo.saved", subject: actor });
  });
}

/** Lets the portrait go. Without one there is nothing to do. */
export async function removePhoto(actor: Actor): Promise<void> {
  await inTransaction(async (tx) => {
    const [result] = await tx.db.delete(profilePhotos).where(eq(profilePhotos.userId, actor.userId));
    if (result.affectedRows > 0) await recordAudit(tx, actor, { event: "photo.removed", subject: actor });
  });
}
