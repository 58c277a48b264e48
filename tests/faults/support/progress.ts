/** Tells whoever watches how far the proof is; the terminal shows the newest line with the time gone by. */
export function progress(line: string): void {
  process.stdout.write(`${line}\n`);
}
