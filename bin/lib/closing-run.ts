import { interruption, watchForInterruption } from "./interruption.ts";
import { complain, say } from "./output.ts";
import { messageOf, Problem } from "./problem.ts";
import { stopAll } from "./processes.ts";
import { closingLine, type Tally } from "./test/tally.ts";

/** Runs a check to its end, whatever that is. Its count is the last line, also when it broke off; the exit code says the same. */
export async function runCounted(count: () => Promise<Tally>): Promise<void> {
  const tally = await runToItsEnd(count);
  if (!tally && interruption.aborted) return;
  const line = closingLine(tally ?? { passed: 0, failed: 1 });
  process.exitCode = line.endsWith(" 0 failed") ? 0 : 1;
  say(`\n${line}`);
}

/**
 * What the work came to, when everything that it started has ended. Undefined when it broke off: that is said, and the exit
 * code is 1, or 130 without a word when the person stopped it.
 */
export async function runToItsEnd<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  watchForInterruption();
  try {
    return await work();
  } catch (error) {
    process.exitCode = interruption.aborted ? 130 : 1;
    if (interruption.aborted) return;
    complain(`✗ ${error instanceof Problem || !(error instanceof Error) ? messageOf(error) : error.stack}`);
  } finally {
    await stopAll();
  }
}
