import { watchForInterruption } from "../interruption.ts";
import { complain, say } from "../output.ts";
import { messageOf, Problem } from "../problem.ts";
import { stopAll } from "../processes.ts";
import { readParts, testHelp } from "./arguments.ts";
import { checkParts } from "./check.ts";
import { closingLine } from "./tally.ts";

watchForInterruption();
const given = process.argv.slice(2);
try {
  if (given.includes("--help")) say(testHelp);
  else {
    const tally = await checkParts(readParts(given));
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
