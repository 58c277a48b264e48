import { type VitestResults, vitestFailures } from "./failures.ts";
import { type Counted, type VitestReport, vitestTally } from "./tally.ts";
import { readReport, reportPath, runTool } from "./tools.ts";

/** Runs one of Vitest's projects once and counts. */
export async function runVitest(
  project: "unit" | "integration",
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<Counted> {
  const path = reportPath(name);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  // What goes over sockets to a server under load is tried once more, and named when it needed that; pure logic never.
  const retry = project === "integration" ? ["--retry=1"] : [];
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...retry, ...reporters];
  const isWell = await runTool("vitest", args, env);
  const report = readReport<VitestReport & VitestResults>(path);
  if (!report) return { passed: 0, failed: 1 };
  const tally = { ...vitestTally(report), failures: vitestFailures(report) };
  // An error outside any test fails the run and stands in no count.
  if (isWell || tally.failed > 0) return tally;
  return { ...tally, failed: 1, failures: ["✗ an error outside any test: Vitest names it above, after the last test"] };
}
