import { duration, say } from "./output.ts";

const reminderMilliseconds = 3000;
const detailLength = 80;

/** Tells a running step what it is doing at the moment, shown with its next sign of life. */
export type Note = (detail: string) => void;

/**
 * Runs one step under its title: a line at the start, one every three seconds with the time gone by, one at the end.
 * Steps that end at once print only the last.
 */
export async function step<T>(title: string, work: (note: Note) => Promise<T>): Promise<T> {
  const started = performance.now();
  const elapsed = () => duration(performance.now() - started);
  let detail = "";
  const start = setTimeout(() => say(`… ${title}`), 300);
  const reminder = setInterval(() => say(`… ${title} · ${elapsed()}${detail && ` · ${detail}`}`), reminderMilliseconds);
  try {
    const result = await work((text) => {
      detail = text.length > detailLength ? `${text.slice(0, detailLength - 1)}…` : text;
    });
    say(`✓ ${title} · ${elapsed()}`);
    return result;
  } catch (error) {
    say(`✗ ${title} · ${elapsed()}`);
    throw error;
  } finally {
    clearTimeout(start);
    clearInterval(reminder);
  }
}
