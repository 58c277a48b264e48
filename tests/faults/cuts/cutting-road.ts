import net, { type Socket } from "node:net";

/** Where a transaction is cut off: after so many bytes since its BEGIN or its COMMIT, both directions counted together. */
export type Cut = { from: "begin" | "commit"; afterBytes: number; manner: "reset" | "silence" };

/** A road to a database that breaks at chosen bytes of a transaction. */
export type CuttingRoad = {
  port: number;
  /** One for each of the next transactions that begin. */
  arm: (cuts: readonly Cut[]) => void;
  /** How many cuts were made; one beyond the end of its transaction is not. */
  made: () => number;
  /** Bytes of the last transaction that went through whole, BEGIN and the answer to COMMIT included. */
  lastLength: () => number;
  close: () => Promise<void>;
};

/** So long the server keeps the far end of a road that fell silent after we gave up the near one: it cannot know. */
const SERVER_NOTICES_AFTER = 2_000;

/**
 * A reset tells both ends at once. A silence tells nobody: what was on its way is swallowed, and both connections stay open
 * as if the machine between them had vanished.
 */
export async function cuttingRoadTo(host: string, port: number): Promise<CuttingRoad> {
  const waiting: Cut[] = [];
  const sockets = new Set<Socket>();
  let lastLength = 0;
  let made = 0;

  const server = net.createServer((near) => {
    const far = net.connect(port, host);
    let cut: Cut | undefined;
    let passed: number | null = null; // bytes since BEGIN; null outside a transaction
    let counted: number | null = null; // bytes since where the cut counts from
    let isEnding = false;
    let isSilent = false;

    const travel = (bytes: Buffer, to: Socket) => {
      if (isSilent) return;
      if (passed !== null) passed += bytes.length;
      if (!cut || counted === null || counted + bytes.length <= cut.afterBytes) {
        if (counted !== null) counted += bytes.length;
        return void to.write(bytes);
      }
      made += 1;
      isSilent = true;
      const rest = bytes.subarray(0, cut.afterBytes - counted);
      if (cut.manner === "silence") return void to.write(rest);
      // What had passed arrives; what follows is a reset.
      to.write(rest, () => {
        near.resetAndDestroy();
        far.resetAndDestroy();
      });
    };
    near.on("data", (bytes) => {
      if (bytes.includes("START TRANSACTION")) {
        cut = waiting.shift();
        [passed, counted, isEnding] = [0, cut?.from === "begin" ? 0 : null, false];
      }
      const isCommit = bytes.includes("\u0003COMMIT");
      if (isCommit && cut?.from === "commit") counted = 0;
      isEnding ||= isCommit || bytes.includes("\u0003ROLLBACK");
      travel(bytes, far);
    });
    far.on("data", (bytes) => {
      travel(bytes, near);
      if (!isEnding || isSilent || passed === null) return;
      lastLength = passed;
      [passed, counted, cut] = [null, null, undefined];
    });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    near.on("close", () => (isSilent ? setTimeout(() => far.destroy(), SERVER_NOTICES_AFTER) : far.destroy()));
    far.on("close", () => isSilent || near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the road begins at a port");
  return {
    port: address.port,
    arm: (cuts) => void waiting.push(...cuts),
    made: () => made,
    lastLength: () => lastLength,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
