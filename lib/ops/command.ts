import { parseArgs } from "node:util";

/** An answer: for machines as it is, for people as text. */
export type Answer = { json: unknown; text: string; exitCode?: number };

/** An option takes a value, or is a flag: then it is "true" where it was given. */
export type Option = { about: string; required?: boolean; isFlag?: boolean };
type Values<Options extends Record<string, Option>> = {
  [Name in keyof Options]: Options[Name] extends { required: true } ? string : string | undefined;
};

export type Command = {
  /** "people list" */
  name: string;
  about: string;
  /** Named in order: "<person>". */
  operands: readonly string[];
  options: Record<string, Option>;
  run: (given: string[], values: Record<string, string | undefined>) => Promise<Answer | null>;
};

/** The command was not used as it is meant to be: exit code 2, with its usage. */
export class UsageError extends Error {}

/**
 * Defines one command. Its operands and options arrive checked; everything about their meaning is the domain's.
 * `run` answers null when it has written its answer itself (a stream).
 */
export function command<const Options extends Record<string, Option> = Record<never, Option>>(definition: {
  name: string;
  about: string;
  operands?: readonly string[];
  options?: Options;
  run: (values: Values<Options>, ...operands: string[]) => Promise<Answer | null>;
}): Command {
  const { name, about, operands = [], run } = definition;
  const options: Record<string, Option> = definition.options ?? {};
  return {
    name,
    about,
    operands,
    options,
    run: (given, values) => {
      if (!hasAll<Options>(options, values)) throw new UsageError("an option is missing");
      return run(values, ...given);
    },
  };
}

function hasAll<Options extends Record<string, Option>>(
  options: Record<string, Option>,
  values: Record<string, string | undefined>,
): values is Record<string, string | undefined> & Values<Options> {
  return Object.entries(options).every(([name, { required }]) => !required || values[name] !== undefined);
}

/** Splits what was typed after the command's name. @throws UsageError */
export function readCommandLine(
  { operands, options }: Command,
  args: string[],
): { given: string[]; values: Record<string, string | undefined> } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { isFlag }]) => [
          name,
          { type: isFlag ? ("boolean" as const) : ("string" as const) },
        ]),
      ),
    });
    if (positionals.length !== operands.length) throw new UsageError(`expected ${operands.join(" ") || "no operand"}`);
    return {
      given: positionals,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.toString()])),
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "not understood");
  }
}
