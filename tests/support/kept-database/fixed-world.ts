import crypto, { createHash } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { mock } from "node:test";
import { closePool, pool } from "@/db/client";

/**
 * Stops this process's clock and makes its chance repeatable, so that a picture has the same ids, keys and seals whenever
 * it is taken. What is sealed with such chance protects nothing: this is for made-up people and obvious test keys only.
 */
export function fixChance(seed: string): void {
  let drawn = 0;
  const bytes = (size: number) => {
    const blocks = Array.from({ length: Math.ceil(size / 32) }, () =>
      createHash("sha256").update(`${seed}·${drawn++}`).digest(),
    );
    return Buffer.concat(blocks).subarray(0, size);
  };
  const between = (from: number, to: number) => from + (bytes(6).readUIntBE(0, 6) % (to - from));
  mock.method(crypto, "randomBytes", bytes);
  mock.method(crypto, "randomInt", (from: number, to?: number) =>
    to === undefined ? between(0, from) : between(from, to),
  );
  syncBuiltinESMExports();
  mock.method(Math, "random", () => between(0, 2 ** 32) / 2 ** 32);
  mock.method(globalThis.crypto, "getRandomValues", (array: Uint8Array) => {
    array.set(bytes(array.length));
    return array;
  });
}

/** Everything from now on happens at `instant`, for this process and for its sessions at the database. */
export async function standAt(instant: Date): Promise<void> {
  mock.timers.reset();
  mock.timers.enable({ apis: ["Date"], now: instant });
  await closePool();
  pool().pool.on("connection", (connection) => {
    connection.query("set session timestamp = ?", [instant.getTime() / 1000], (error) => {
      if (error) connection.destroy();
    });
  });
}
