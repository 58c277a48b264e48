import type { Command } from "./command";

/**
 * Commands by the file that holds them, in the order of the help. A file is loaded when a command of it is asked for: most bring
 * the database's driver and all its tables along, and what needs neither starts without them.
 */
const files: readonly { words: readonly string[]; load: () => Promise<readonly Command[]> }[] = [
  { words: ["people"], load: async () => (await import("./commands/people")).peopleCommands },
  { words: ["roles"], load: async () => (await import("./commands/roles")).rolesCommands },
  { words: ["invitations"], load: async () => (await import("./commands/invitations")).invitationsCommands },
  { words: ["jobs"], load: async () => (await import("./commands/jobs")).jobsCommands },
  { words: ["outbox"], load: async () => (await import("./commands/outbox")).outboxCommands },
  { words: ["export"], load: async () => (await import("./commands/export")).exportCommands },
  {
    words: ["backup", "backup-verify", "backups", "restore"],
    load: async () => (await import("./commands/backups")).backupCommands,
  },
  { words: ["crisis"], load: async () => (await import("./commands/crisis")).crisisCommands },
  { words: ["score"], load: async () => (await import("./commands/score")).scoreCommands },
  { words: ["health"], load: async () => (await import("./commands/health")).healthCommands },
  { words: ["rebuild"], load: async () => (await import("./commands/rebuild")).rebuildCommands },
];

/** All of them, for the help. */
export async function allCommands(): Promise<Command[]> {
  return (await Promise.all(files.map(({ load }) => load()))).flat();
}

/** The command that was typed and what follows its name, which is one word or two; null when there is none. */
export async function findCommand(args: readonly string[]): Promise<{ command: Command; rest: string[] } | null> {
  const [word = ""] = args;
  const known = (await files.find(({ words }) => words.includes(word))?.load()) ?? [];
  for (const length of [2, 1]) {
    const command = known.find(({ name }) => name === args.slice(0, length).join(" "));
    if (command) return { command, rest: args.slice(length) };
  }
  return null;
}
