import { existsSync } from "node:fs";
import { findExecutable } from "../database/executables.ts";

/** The Chromium for the tests: CHROMIUM_PATH, or the machine's. */
export function findBrowser(env: NodeJS.ProcessEnv): string | undefined {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return findExecutable("chromium") ?? findExecutable("google-chrome");
}
