/** A stretch of a list, newest first; `next` continues after its last row, and is null at the end. */
export type Stretch<Row> = { rows: Row[]; next: string | null };

/** Makes a stretch of rows that were asked for one too many: the one too many says that there is more. */
export function stretchOf<Row extends { id: string }>(rows: readonly Row[], size: number): Stretch<Row> {
  const shown = rows.slice(0, size);
  return { rows: shown, next: rows.length > size ? (shown.at(-1)?.id ?? null) : null };
}
