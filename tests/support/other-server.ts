import { createServer } from "node:net";
import { closePool } from "@/db/client";
import { env } from "@/lib/env";

/** Where the tests of this worker have their database. */
export const homeUrl = process.env.DATABASE_URL ?? "";

/** Points this process at another address, as if the server had moved. Give `homeUrl` to come back. */
export async function moveTo(url: string): Promise<void> {
  await closePool();
  Object.assign(env, { DATABASE_URL: url });
}

/** A server that accepts and never says a word. */
export async function silentServer(): Promise<{ url: string; stop: () => void }> {
  const server = createServer(() => undefined).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `mysql://root@127.0.0.1:${port}/nowhere`, stop: () => server.close() };
}
