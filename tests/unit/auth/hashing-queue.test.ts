import { expect, test } from "vitest";
import { HashingQueue } from "@/lib/auth/hashing-queue";
import { RateLimitedError } from "@/lib/errors";

function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("two at once, a bounded number waits in order, and the rest is refused", async () => {
  const queue = new HashingQueue(2, 3);
  const { open, opened } = gate();
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    begun.push(number);
    most = Math.max(most, ++running);
    await opened;
    running--;
  };
  const accepted = [1, 2, 3, 4, 5].map((number) => queue.run(work(number)));
  await expect(queue.run(work(6))).rejects.toThrow(RateLimitedError);
  expect(begun).toEqual([1, 2]);
  open();
  await Promise.all(accepted);
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test("work that fails gives its place on", async () => {
  const queue = new HashingQueue(1, 1);
  await expect(queue.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await queue.run(async () => "done")).toBe("done");
});
