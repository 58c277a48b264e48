import type { Column, TableContents } from "./contents";

type Contents = ReadonlyMap<string, TableContents>;

/**
 * What a migration lost of what stood in a database, a line each: tables, rows, columns with something in them, values;
 * and new columns for which the server had to invent a value. Empty when everything is there as it was.
 */
export function lossesOf(before: Contents, after: Contents): string[] {
  return [...before].flatMap(([table, was]) => {
    const is = after.get(table);
    if (!is) return was.rows.length > 0 ? [`${table} is gone, with ${was.rows.length} rows`] : [];
    return [...lossesOfTable(was, is), ...inventionsIn(was, is)].map((loss) => `${table}${loss}`);
  });
}

function lossesOfTable(was: TableContents, is: TableContents): string[] {
  const gone = was.columns.filter(({ name }) => !is.columns.some((column) => column.name === name));
  const stays = was.columns.filter((column) => !gone.includes(column));
  const lost = gone
    .map(({ name }) => ({ name, count: was.rows.filter((row) => row.get(name) !== "NULL").length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `.${name} is gone, with ${count} values`);
  if (was.key.some((name) => gone.some((column) => column.name === name))) return lost; // no telling which row is which
  const found = new Map(is.rows.map((row) => [keyIn(was, row), row]));
  const missing = was.rows.filter((row) => !found.has(keyIn(was, row)));
  const changed = stays
    .map(({ name }) => ({
      name,
      count: was.rows.filter((row) => isOther(row, found.get(keyIn(was, row)), name)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `.${name} has other values in ${count} rows`);
  const counts =
    was.rows.length === is.rows.length ? [] : [` has ${is.rows.length} rows instead of ${was.rows.length}`];
  return [...lost, ...counts, ...(missing.length > 0 ? [` lost ${missing.length} rows`] : []), ...changed];
}

const keyIn = ({ key }: TableContents, row: ReadonlyMap<string, string>) => key.map((name) => row.get(name)).join();

function isOther(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string> | undefined, name: string): boolean {
  return is !== undefined && was.get(name) !== is.get(name);
}

/**
 * A column that must have a value, has no default and was filled by nobody: the server put its zero into the rows that
 * were there, and the version before this one can no longer write any.
 */
function inventionsIn(was: TableContents, is: TableContents): string[] {
  const kept = new Set(was.columns.map(({ name }) => name));
  return is.columns
    .filter((column) => !kept.has(column.name) && !column.isNullable && !column.hasDefault)
    .filter((column) => is.rows.length > 0 && is.rows.every((row) => isZero(column, row.get(column.name) ?? "")))
    .map(({ name }) => `.${name} has no value for the ${is.rows.length} rows that were there`);
}

/** What a server puts where a value must be and none was given. */
function isZero({ type }: Column, literal: string): boolean {
  const [, first] = /^enum\(('(?:[^']|'')*')/.exec(type) ?? [];
  return first === undefined ? /^'[0.]*'$|^X'(00)*'$|^'(null|\{\})'$/.test(literal) : literal === first;
}
