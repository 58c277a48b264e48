import { stripVTControlCharacters } from "node:util";
import { interruption } from "./interruption.ts";
import { type Command, start } from "./processes.ts";

const tailLines = 40;

/** A command that ended otherwise than well; `tail` holds the last lines that it printed. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
  readonly tail: string[];

  constructor(message: string, tail: string[]) {
    super(message);
    this.tail = tail;
  }
}

/** Collects what a process prints: complete lines go to `onLine`, the last ones are kept. */
export function lineCollector(onLine: (line: string) => void = () => undefined) {
  const tail: string[] = [];
  let rest = "";
  return {
    tail,
    take(text: string) {
      const lines = (rest + text).split(/\r?\n|\r/);
      rest = lines.pop() ?? "";
      for (const raw of lines) {
        const line = stripVTControlCharacters(raw).trim();
        if (line === "") continue;
        tail.push(line);
        if (tail.length > tailLines) tail.shift();
        onLine(line);
      }
    },
  };
}

type RunCommand = Omit<Command, "onOutput"> & { onLine?: (line: string) => void };

/**
 * Runs a command to its end and returns what it printed last.
 * @throws CommandFailed when it ends with another code than 0
 * @throws Interrupted when the person asked to stop meanwhile
 */
export async function run({ onLine, ...command }: RunCommand): Promise<string[]> {
  interruption.throwIfAborted();
  const lines = lineCollector(onLine);
  const running = await start({ ...command, onOutput: (text) => lines.take(text) });
  const stop = () => void running.stop();
  interruption.addEventListener("abort", stop, { once: true });
  const exit = await running.exited;
  interruption.removeEventListener("abort", stop);
  lines.take("\n");
  interruption.throwIfAborted();
  if (exit.code === 0) return lines.tail;
  throw new CommandFailed(`${command.name} ended with ${exit.signal ?? `code ${exit.code}`}`, lines.tail);
}
