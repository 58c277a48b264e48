import { watchForInterruption } from "../interruption.ts";
import { complain, say } from "../output.ts";
import { messageOf, Problem } from "../problem.ts";
import { stopAll } from "../processes.ts";
import { readArguments, upHelp } from "./arguments.ts";
import { up } from "./up.ts";

process.umask(0o077);
watchForInterruption();
try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) say(upHelp);
  else await up(args);
} catch (error) {
  if (!isInterruption(error)) {
    complain(`✗ ${messageOf(error)}`);
    if (!(error instanceof Problem) && error instanceof Error) complain(error.stack ?? "");
    process.exitCode = 1;
  } else process.exitCode = 130;
} finally {
  await stopAll();
}

function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === "Interrupted";
}
