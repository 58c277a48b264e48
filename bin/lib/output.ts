let stream: NodeJS.WriteStream = process.stdout;

/** Leaves standard output to somebody else: from now on the person reads on standard error. */
export function speakAside(): void {
  stream = process.stderr;
}

/** One line to the person at the terminal. */
export function say(line = ""): void {
  stream.write(`${line}\n`);
}

/** One line that must not be mistaken for a result. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** "0.4 s", "12 s", "3 min 5 s". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
