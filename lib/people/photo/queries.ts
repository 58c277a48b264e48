import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { profilePhotos } from "@/db/schema/identity/people";
import type { Actor } from "@/lib/auth/actor";
import { openBytes } from "@/lib/crypto/seal";
import { photoPlace } from "@/lib/people/profile/places";

/** The actor's own portrait as WebP; null when there is none. */
export async function photoOf(actor: Actor): Promise<Buffer | null> {
  const [row] = await read((db) =>
    db.select({ image: profilePhotos.image }).from(profilePhotos).where(eq(profilePhotos.userId, actor.userId)),
  );
  return row ? openBytes(actor.key, photoPlace(actor.userId), row.image) : null;
}
