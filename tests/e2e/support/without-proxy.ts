import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";
import { type ServedAgain, serveAgain } from "./serve-again";

const folder = ".test/without-proxy";

/** The build that is being tested, served as if `proxy.ts` had been deleted before it was made. */
export async function serveWithoutProxy(): Promise<ServedAgain> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(env.NEXT_DIST_DIR, folder, { recursive: true, filter: (path) => !/\/(cache|types|trace)$/.test(path) });
  forgetProxy();
  const { stop, ...served } = await serveAgain({ NEXT_DIST_DIR: folder });
  return { ...served, stop: () => stop().finally(() => rmSync(folder, { recursive: true, force: true })) };
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
