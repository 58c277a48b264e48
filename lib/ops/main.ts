import { closePool } from "@/db/client";
import { NotSetUpError } from "@/lib/env";
import { DomainError, InvalidInputError } from "@/lib/errors";
import { errorCode } from "@/lib/log/error-code";
import { logTo } from "@/lib/log/log";
import { say } from "@/lib/words";
import { type Answer, type Command, readCommandLine, UsageError } from "./command";
import { backupCommands } from "./commands/backups";
import { crisisCommands } from "./commands/crisis";
import { exportCommands } from "./commands/export";
import { healthCommands } from "./commands/health";
import { invitationsCommands } from "./commands/invitations";
import { jobsCommands } from "./commands/jobs";
import { outboxCommands } from "./commands/outbox";
import { peopleCommands } from "./commands/people";
import { rebuildCommands } from "./commands/rebuild";
import { rolesCommands } from "./commands/roles";
import { helpOf, overview } from "./help";

/** The operator's command line, `bin/ops`. It calls the functions that the pages call, as the doer "operator". */
const commands: readonly Command[] = [
  ...peopleCommands,
  ...rolesCommands,
  ...invitationsCommands,
  ...jobsCommands,
  ...outboxCommands,
  ...exportCommands,
  ...backupCommands,
  ...crisisCommands,
  ...healthCommands,
  ...rebuildCommands,
];

logTo(process.stderr); // standard output is the answer
process.exitCode = await main(process.argv.slice(2));
await closePool();

async function main(typed: string[]): Promise<number> {
  const isJson = typed.includes("--json");
  const wantsHelp = typed.includes("--help") || typed.length === 0 || typed[0] === "help";
  const args = typed.filter((arg) => arg !== "--json" && arg !== "--help" && arg !== "help");
  const found = findCommand(args);
  if (wantsHelp) return print({ json: null, text: found ? helpOf(found.command) : overview(commands) }, false);
  if (!found) return complain(`There is no command "${args.slice(0, 2).join(" ")}". bin/ops --help names them.`, 2);
  try {
    const { given, values } = readCommandLine(found.command, found.rest);
    const answer = await found.command.run(given, values);
    return answer ? print(answer, isJson) : 0;
  } catch (error) {
    return explain(error, found.command);
  }
}

/** A command's name is one word or two. */
function findCommand(args: string[]): { command: Command; rest: string[] } | null {
  for (const length of [2, 1]) {
    const command = commands.find(({ name }) => name === args.slice(0, length).join(" "));
    if (command) return { command, rest: args.slice(length) };
  }
  return null;
}

function print({ json, text, exitCode = 0 }: Answer, isJson: boolean): number {
  process.stdout.write(`${isJson ? JSON.stringify(json) : text}\n`);
  return exitCode;
}

/** An expected refusal in words; of anything else only its code, because a message may quote what is in the database. */
function explain(error: unknown, command: Command): number {
  if (error instanceof UsageError) return complain(`${error.message}\n\n${helpOf(command)}`, 2);
  if (error instanceof InvalidInputError) {
    return complain(
      Object.values(error.fieldErrors)
        .map((key) => say("en-GB", key))
        .join(" "),
      1,
    );
  }
  if (error instanceof DomainError) return complain(say("en-GB", error.messageKey, error.params), 1);
  if (error instanceof NotSetUpError) return complain(error.message, 1);
  return complain(`This should not have happened: ${errorCode(error)}`, 1);
}

function complain(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}
