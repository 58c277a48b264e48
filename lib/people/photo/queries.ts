import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { profilePhotos } from "@/db/schema/identity/people";
import type { OwnAccount } from "@/lib/access/own-account";
import { openBytes } from "@/lib/crypto/seal";
import { photoPlace } from "@/lib/people/profile/places";

/** One's own portrait as WebP; null when there is none. */
export async function photoOf({ userId, key }: OwnAccount): Promise<Buffer | null> {
  const [row] = await read((db) =>
    db.select({ image: profilePhotos.image }).from(profilePhotos).where(eq(profilePhotos.userId, userId)),
  );
  return row ? openBytes(key, photoPlace(userId), row.image) : null;
}
