import { watchForInterruption } from "../interruption.ts";
import { complain, say } from "../output.ts";
import { messageOf, Problem } from "../problem.ts";
import { stopAll } from "../processes.ts";
import { closingLine } from "../test/tally.ts";
import { tryMutants } from "./try-mutants.ts";

watchForInterruption();
try {
  const tally = await tryMutants(process.argv.slice(2).join(" "));
  await stopAll();
  const line = closingLine(tally);
  process.exitCode = line.endsWith(" 0 failed") ? 0 : 1;
  say(`\n${line}`);
} catch (error) {
  await stopAll();
  const isInterrupted = error instanceof Error && error.name === "Interrupted";
  process.exitCode = isInterrupted ? 130 : 1;
  if (!isInterrupted) {
    complain(`✗ ${error instanceof Problem || !(error instanceof Error) ? messageOf(error) : error.stack}`);
    say(closingLine({ passed: 0, failed: 1 }));
  }
}
