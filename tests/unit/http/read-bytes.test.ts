import { expect, test } from "vitest";
import { readBytes } from "@/lib/http/read-bytes";
import { readUpload } from "@/lib/http/read-upload";

const MB = 1024 * 1024;

/** A body that comes piece by piece; what of it was asked for is counted. */
function aBody(megabytes: number, headers: Record<string, string> = {}) {
  const sent = { megabytes: 0 };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (sent.megabytes === megabytes) return controller.close();
      sent.megabytes += 1;
      controller.enqueue(new Uint8Array(MB));
    },
  });
  return { request: { body, headers: new Headers(headers) }, sent };
}

test("what fits is read, to the last byte", async () => {
  expect((await readBytes(aBody(5).request, 5 * MB))?.length).toBe(5 * MB);
  expect(await readBytes(new Request("http://127.0.0.1/", { method: "POST" }), 5)).toEqual(Buffer.alloc(0));
});

test("one byte more is refused", async () => {
  expect(await readBytes(aBody(5).request, 5 * MB - 1)).toBeNull();
});

test("50 MB are refused as soon as they are too many, whatever was declared", async () => {
  for (const declared of [undefined, "10", "nonsense"]) {
    const { request, sent } = aBody(50, declared ? { "content-length": declared } : {});
    expect(await readBytes(request, 5 * MB)).toBeNull();
    expect(sent.megabytes).toBeLessThan(10);
  }
});

test("a declared length that is too large is refused before anything is read", async () => {
  const { request, sent } = aBody(50, { "content-length": String(50 * MB) });
  expect(await readBytes(request, 5 * MB)).toBeNull();
  expect(sent.megabytes).toBeLessThan(3);
});

test("an upload of 50 MB is refused alike", async () => {
  const { request, sent } = aBody(50, { "content-type": "multipart/form-data; boundary=x" });
  expect(await readUpload(request, "photo", 5 * MB)).toEqual({ status: 413 });
  expect(sent.megabytes).toBeLessThan(10);
});
