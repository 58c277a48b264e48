import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type Column = {
  key: string;
  header: string;
  /** Numbers stand at the end. */
  align?: "start" | "end";
};

export type Row = { key: string; cells: Readonly<Record<string, ReactNode>> };

export type TableProps = {
  /** What the table is. Read out, and shown unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  /** The first one names the row. */
  columns: readonly Column[];
  rows: readonly Row[];
  /** Instead of rows. */
  empty?: ReactNode;
};

/*
 * Where the table is too narrow it folds: each row becomes a block. `display: block` takes the meaning away from rows and cells
 * in some browsers, so it is said again in roles.
 */
const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader", scope: "col" },
  name: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

/** A table that becomes a list of rows where there is no room (its own width decides, not the screen's). */
export function Table({ caption, captionHidden = false, columns, rows, empty }: TableProps) {
  if (rows.length === 0 && empty) return empty;
  const [first, ...rest] = columns;
  if (!first) return null;
  return (
    <div className="@container">
      <table {...roles.table} className="block w-full border-collapse @md:table">
        <caption className={captionHidden ? "sr-only" : "block pb-2 text-start text-sm text-soft @md:table-caption"}>
          {caption}
        </caption>
        <thead {...roles.group} className="sr-only @md:not-sr-only @md:table-header-group">
          <tr {...roles.row} className="@md:table-row">
            {columns.map((column) => (
              <th
                key={column.key}
                {...roles.head}
                className={classNames(
                  "border-b border-line py-2 pe-4 text-sm font-medium text-soft last:pe-0",
                  column.align === "end" ? "text-end" : "text-start",
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group} className="block @md:table-row-group">
          {rows.map((row) => (
            <tr key={row.key} {...roles.row} className="block border-b border-line py-3 last:border-0 @md:table-row">
              <th
                {...roles.name}
                className="block text-start font-semibold @md:table-cell @md:py-3 @md:pe-4 @md:font-medium"
              >
                {row.cells[first.key]}
              </th>
              {rest.map((column) => (
                <td
                  key={column.key}
                  {...roles.cell}
                  className={classNames(
                    "flex items-baseline justify-between gap-4 py-0.5 @md:table-cell @md:py-3 @md:pe-4 @md:last:pe-0",
                    column.align === "end" && "@md:text-end",
                  )}
                >
                  <span aria-hidden="true" className="text-sm text-soft @md:hidden">
                    {column.header}
                  </span>
                  <span className={classNames("min-w-0 text-end", column.align !== "end" && "@md:text-start")}>
                    {row.cells[column.key]}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
