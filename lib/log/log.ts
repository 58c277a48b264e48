import { logContext } from "./log-context";

/** What a log line may hold: ids, codes and figures. Messages of errors and anything that a person typed stay out. */
export type LogFacts = Record<string, string | number | boolean | null>;

let out: Pick<NodeJS.WriteStream, "write"> = process.stdout;

/** Sends the lines elsewhere: beside the answer of a command, say. */
export function logTo(stream: Pick<NodeJS.WriteStream, "write">): void {
  out = stream;
}

/** Writes one JSON line to standard output, where the operator's collector reads it; with the id of its request or job. */
export function log(level: "info" | "warn" | "error", event: string, facts: LogFacts = {}): void {
  out.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...logContext(), ...facts })}\n`);
}
