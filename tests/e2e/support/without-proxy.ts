import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { env } from "@/lib/env";

/** The build that is being tested, served once more as if `proxy.ts` had been deleted before it was made. */
export type Bare = { baseURL: string; stop: () => Promise<void> };

const folder = ".test/without-proxy";

export async function serveWithoutProxy(): Promise<Bare> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(env.NEXT_DIST_DIR, folder, { recursive: true, filter: (path) => !/\/(cache|types|trace)$/.test(path) });
  forgetProxy();
  const port = await freePort();
  const baseURL = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", String(port)],
    {
      env: { ...process.env, NODE_ENV: "production", DEMO: "1", APP_URL: baseURL, NEXT_DIST_DIR: folder },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await ready(child);
  return { baseURL, stop: () => stop(child) };
}

/** Where Next looks up whether there is a proxy, and for which addresses. */
function forgetProxy(): void {
  const manifest = join(folder, "server/functions-config-manifest.json");
  const { functions, ...rest } = JSON.parse(readFileSync(manifest, "utf8"));
  const { "/_middleware": proxy, ...others } = functions;
  if (!proxy) throw new Error("Next keeps its proxy elsewhere now: this test would prove nothing");
  writeFileSync(manifest, JSON.stringify({ ...rest, functions: others }));
  rmSync(join(folder, "server/middleware.js"));
}

async function ready(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error("its output is read");
  for await (const line of createInterface({ input: child.stdout })) if (/Ready in/.test(line)) return;
  throw new Error("the server without a proxy ended before it was ready");
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
  rmSync(folder, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}
