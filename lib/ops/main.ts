import { logTo } from "@/lib/log/log";
import { type Answer, type Command, readCommandLine, UsageError } from "./command";
import { allCommands, findCommand } from "./commands";
import { helpOf, overview } from "./help";

/** The operator's command line, `bin/ops`. It calls the functions that the pages call, as the doer "operator". */
logTo(process.stderr); // standard output is the answer
process.exitCode = await main(process.argv.slice(2));
if (globalThis.purposefulPool) await (await import("@/db/client")).closePool();

async function main(typed: string[]): Promise<number> {
  const isJson = typed.includes("--json");
  const wantsHelp = typed.includes("--help") || typed.length === 0 || typed[0] === "help";
  const args = typed.filter((arg) => arg !== "--json" && arg !== "--help" && arg !== "help");
  const found = await findCommand(args);
  if (wantsHelp) {
    return print({ json: null, text: found ? helpOf(found.command) : overview(await allCommands()) }, false);
  }
  if (!found) return complain(`There is no command "${args.slice(0, 2).join(" ")}". bin/ops --help names them.`, 2);
  try {
    const { given, values } = readCommandLine(found.command, found.rest);
    const answer = await found.command.run(given, values);
    return answer ? print(answer, isJson) : 0;
  } catch (error) {
    return refuse(error, found.command);
  }
}

function print({ json, text, exitCode = 0 }: Answer, isJson: boolean): number {
  process.stdout.write(`${isJson ? JSON.stringify(json) : text}\n`);
  return exitCode;
}

async function refuse(error: unknown, command: Command): Promise<number> {
  if (error instanceof UsageError) return complain(`${error.message}\n\n${helpOf(command)}`, 2);
  return complain((await import("./explain")).explain(error), 1);
}

function complain(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}
