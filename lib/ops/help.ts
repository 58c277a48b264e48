import type { Command } from "./command";

/** All commands with what each is for. */
export function overview(commands: readonly Command[]): string {
  const names = commands.map(usageOf);
  const width = Math.max(...names.map((name) => name.length));
  const lines = commands.map(({ about }, index) => `  ${(names[index] ?? "").padEnd(width)}  ${about}`);
  return [
    "bin/ops <command> [options]",
    "",
    ...lines,
    "",
    "  <person> is an id or an e-mail address.",
    "  --json answers one line of JSON; --help after a command says what it takes.",
    "  Exit codes: 0 done, 1 refused or failed, 2 not understood.",
  ].join("\n");
}

/** One command with its options. */
export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, json: { about: "answer one line of JSON", required: false } });
  const width = Math.max(...options.map(([name]) => name.length));
  const lines = options.map(
    ([name, { about, required }]) => `  --${name.padEnd(width)}  ${about}${required ? " (needed)" : ""}`,
  );
  return [`bin/ops ${usageOf(command)}`, command.about, "", ...lines].join("\n");
}

function usageOf({ name, operands }: Command): string {
  return [name, ...operands].join(" ");
}
