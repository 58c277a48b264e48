import { AsyncLocalStorage } from "node:async_hooks";

let stream: NodeJS.WriteStream = process.stdout;
const lane = new AsyncLocalStorage<string>();

/** Does work beside which other work goes on: each of its lines says whose it is. */
export function inLane<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return lane.run(name, work);
}

/** How to say the lines of another program; undefined where it may have the terminal to itself. */
export function laneVoice(): ((line: string) => void) | undefined {
  return lane.getStore() === undefined ? undefined : AsyncLocalStorage.bind(say);
}

function inOwnLane(line: string): string {
  const name = lane.getStore();
  return name === undefined || line === "" ? line : `${name} │ ${line}`;
}

/** Leaves standard output to somebody else: from now on the person reads on standard error. */
export function speakAside(): void {
  stream = process.stderr;
}

/** One line to the person at the terminal. */
export function say(line = ""): void {
  stream.write(`${inOwnLane(line)}\n`);
}

/** One line that must not be mistaken for a result. */
export function complain(line: string): void {
  process.stderr.write(`${inOwnLane(line)}\n`);
}

/** "0.4 s", "12 s", "3 min 5 s". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
