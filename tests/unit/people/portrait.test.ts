import sharp from "sharp";
import { expect, test } from "vitest";
import { makePortrait, PORTRAIT_SIDE } from "@/lib/people/photo/make-portrait";
import { pictureFormat } from "@/lib/people/photo/picture-format";

const picture = (width = 400, height = 300) => sharp({ create: { width, height, channels: 3, background: "#b5793b" } });

test.each(["jpeg", "png", "webp", "gif", "avif"] as const)("a %s becomes a square WebP", async (format) => {
  const bytes = await picture().toFormat(format).toBuffer();
  expect(pictureFormat(bytes)).toBe(format);
  const portrait = await makePortrait(bytes);
  expect(portrait).not.toBeNull();
  const { width, height, format: kept } = await sharp(portrait ?? Buffer.alloc(0)).metadata();
  expect([width, height, kept]).toEqual([PORTRAIT_SIDE, PORTRAIT_SIDE, "webp"]);
});

test("what the camera wrote into the file is gone, and its turn is kept", async () => {
  const bytes = await picture(300, 600)
    .withExif({ IFD0: { Copyright: "canary-exif-77" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const portrait = await makePortrait(bytes);
  const { exif, orientation } = await sharp(portrait ?? Buffer.alloc(0)).metadata();
  expect([exif, orientation]).toEqual([undefined, undefined]);
  expect(portrait?.includes("canary")).toBe(false);
});

test.each([
  ["a drawing that is a program", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ["a page", Buffer.from("<!doctype html><title>no picture</title>")],
  ["a picture's first bytes alone", Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...new Array(40).fill(0)])],
  ["next to nothing", Buffer.from([0xff, 0xd8])],
  ["nothing", Buffer.alloc(0)],
])("%s is refused", async (_, bytes) => {
  expect(await makePortrait(bytes)).toBeNull();
});

test("half a picture is refused", async () => {
  const bytes = await picture().png().toBuffer();
  expect(await makePortrait(bytes.subarray(0, bytes.length - 40))).toBeNull();
});
