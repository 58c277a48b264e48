export type NumberTableProps = {
  caption: string;
  columns: readonly string[];
  /** As long as `columns`. The first cell names its row, so no two are the same. */
  rows: readonly (readonly [string, ...(string | number)[]])[];
};

/* Two or three narrow columns of numbers need no folding on a phone, and hundreds of cells no classes of their own. */
const looks =
  "w-full border-collapse [&_td]:py-2 [&_td]:ps-4 [&_td]:text-end [&_th]:py-2 [&_th]:text-start [&_th]:font-medium " +
  "[&_thead_th]:text-sm [&_thead_th]:text-soft [&_thead_th+th]:ps-4 [&_thead_th+th]:text-end [&_tr]:border-b [&_tr]:border-line [&_tr:last-child]:border-0";

/** The numbers behind a chart: the first column names the row, the others stand at the end of theirs. */
export function NumberTable({ caption, columns, rows }: NumberTableProps) {
  return (
    <table className={looks}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
