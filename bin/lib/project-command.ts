import { root } from "./root.ts";
import { run } from "./run.ts";

/** What package.json's scripts of these names run; started without npm in between, which would keep signals to itself. */
export const projectScripts = {
  "db:migrate": "db/migrate-main.ts",
  "db:seed": "db/seed/main.ts",
  worker: "lib/jobs/worker-main.ts",
  ops: "lib/ops/main.ts",
};

/** The arguments with which Node runs one of the project's own scripts. */
export function scriptArguments(name: keyof typeof projectScripts, ...args: string[]): string[] {
  return ["--import", "tsx", projectScripts[name], ...args];
}

/** Runs one of the project's own scripts to its end; returns what it printed last. Throws CommandFailed. */
export function runScript(
  name: keyof typeof projectScripts,
  env: NodeJS.ProcessEnv,
  { args = [], onLine }: { args?: string[]; onLine?: (line: string) => void } = {},
): Promise<string[]> {
  return run({ name, program: process.execPath, args: scriptArguments(name, ...args), cwd: root, env, onLine });
}
