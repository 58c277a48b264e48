import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFolder } from "../content-hash.ts";
import { complain } from "../output.ts";
import { root } from "../root.ts";
import { folders } from "./folders.ts";
import type { Tally } from "./tally.ts";
import { dropOldRouteTypes, runTool } from "./tools.ts";

/** Format and lint, as one check. */
export async function checkLint(env: NodeJS.ProcessEnv): Promise<Tally> {
  return asTally(await runTool("biome", ["node_modules/@biomejs/biome/bin/biome", "check", "."], env));
}

/** The types of everything, routes included, as one check. */
export async function checkTypes(env: NodeJS.ProcessEnv): Promise<Tally> {
  dropOldRouteTypes();
  const hasRoutes = await runTool("next typegen", ["node_modules/next/dist/bin/next", "typegen"], env);
  return asTally(hasRoutes && (await runTool("tsc", ["node_modules/typescript/bin/tsc", "--noEmit"], env)));
}

/** Whether a new migration would be empty, tried on a copy: the migrations say what the schema says. */
export async function checkDrift(env: NodeJS.ProcessEnv): Promise<Tally> {
  const folder = join(folders.test, "drift");
  const copy = join(folder, "drizzle");
  const config = join(folder, "drizzle.config.ts");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "drizzle"), copy, { recursive: true });
  writeFileSync(
    config,
    `import config from "../../drizzle.config";\nexport default { ...config, out: "./.test/drift/drizzle" };\n`,
  );
  const before = hashFolder(copy);
  const isWell = await runTool(
    "drizzle-kit",
    ["node_modules/drizzle-kit/bin.cjs", "generate", `--config=${config}`],
    env,
  );
  const isSame = hashFolder(copy) === before;
  if (isWell && !isSame) complain("The schema says what no migration says: npm run db:generate");
  return asTally(isWell && isSame);
}

/** A check that has no parts. */
export function asTally(isWell: boolean): Tally {
  return isWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
