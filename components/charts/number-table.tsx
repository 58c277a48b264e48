import type { Column, Row } from "@/components/ui/table";

type NumberTableProps = { caption: string; columns: readonly Column[]; rows: readonly Row[] };

/*
 * A page of charts has hundreds of these rows, and each is sent twice (as HTML, and for the browser's copy of the tree): so they
 * carry no classes of their own. Two or three narrow columns of numbers need no folding on a phone either.
 */
const looks =
  "w-full border-collapse [&_td]:py-2 [&_td]:ps-4 [&_td]:text-end [&_th]:py-2 [&_th]:text-start [&_th]:font-medium " +
  "[&_thead_th]:text-sm [&_thead_th]:text-soft [&_thead_th+th]:ps-4 [&_thead_th+th]:text-end [&_tr]:border-b [&_tr]:border-line [&_tr:last-child]:border-0";

/** The numbers behind a chart: the first column names the row, the others stand at the end of theirs. */
export function NumberTable({ caption, columns, rows }: NumberTableProps) {
  const [first, ...rest] = columns;
  if (!first) return null;
  return (
    <table className={looks}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.cells[first.key]}</th>
            {rest.map((column) => (
              <td key={column.key}>{row.cells[column.key]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
