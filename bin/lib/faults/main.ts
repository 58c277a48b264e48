import { watchForInterruption } from "../interruption.ts";
import { complain, say } from "../output.ts";
import { messageOf, Problem } from "../problem.ts";
import { stopAll } from "../processes.ts";
import { closingLine } from "../test/tally.ts";
import { faultsHelp, readProofs } from "./proofs.ts";
import { runProofs } from "./run-proofs.ts";

watchForInterruption();
const given = process.argv.slice(2);
try {
  if (given.includes("--help")) say(faultsHelp);
  else {
    const tally = await runProofs(readProofs(given));
    await stopAll();
    const line = closingLine(tally);
    process.exitCode = line.endsWith(" 0 failed") ? 0 : 1;
    say(`\n${line}`);
  }
} catch (error) {
  await stopAll();
  const isInterrupted = error instanceof Error && error.name === "Interrupted";
  process.exitCode = isInterrupted ? 130 : 1;
  if (!isInterrupted) {
    complain(`✗ ${error instanceof Problem || !(error instanceof Error) ? messageOf(error) : error.stack}`);
    say(closingLine({ passed: 0, failed: 1 }));
  }
}
