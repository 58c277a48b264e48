import sharp from "sharp";
import { pictureFormat } from "./picture-format";

export const PORTRAIT_SIDE = 256;

/** A phone's largest pictures; beyond it a small file may unpack into gigabytes. */
const MOST_PIXELS = 120_000_000;

/**
 * A square WebP of 256 × 256, turned the way the camera meant and without anything that the camera wrote into the file.
 * Null when the bytes are not a whole picture of a format that we read.
 */
export async function makePortrait(bytes: Buffer): Promise<Buffer | null> {
  const format = pictureFormat(bytes);
  if (!format) return null;
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
    const { format: read, compression } = await picture.metadata();
    if (read !== (format === "avif" ? "heif" : format)) return null;
    if (format === "avif" && compression !== "av1") return null;
    return await picture
      .autoOrient()
      .resize(PORTRAIT_SIDE, PORTRAIT_SIDE, { fit: "cover", position: "attention" })
      .webp({ quality: 82 })
      .timeout({ seconds: 10 })
      .toBuffer();
  } catch {
    return null; // sharp throws for whatever it cannot read: to the person that is one and the same
  }
}
