export type Cell = string | number | boolean | Date | null | undefined;

/** Rows as aligned columns; the keys of the first row are the headings. */
export function table(rows: readonly Record<string, Cell>[], empty = "none"): string {
  const [first] = rows;
  if (!first) return empty;
  const names = Object.keys(first);
  const lines = [names, ...rows.map((row) => names.map((name) => shown(row[name])))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? "")].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** One thing, a fact a line. */
export function facts(of: Record<string, Cell>): string {
  const width = Math.max(...Object.keys(of).map((name) => name.length));
  return Object.entries(of)
    .map(([name, value]) => `${name.padEnd(width)}  ${shown(value)}`)
    .join("\n");
}

function shown(value: Cell): string {
  if (value === null || value === undefined || value === "") return "–";
  return value instanceof Date ? value.toISOString().replace(/\.\d{3}Z$/, "Z") : String(value);
}

function pad(cell: string, width: number): string {
  return cell + " ".repeat(width - [...cell].length);
}
