import { readCsv } from "@/lib/read-csv";
import { noColumns, type ReadingOptions } from "./options";
import { readBankAmount } from "./read-amount";
import { readBankDay } from "./read-day";
import {
  type ColumnRole,
  type Columns,
  columnRoles,
  type Delimiter,
  dateOrders,
  delimiters,
  MOST_COLUMNS,
} from "./words";

/** How banks head their columns, the surest first; English, German, French, Spanish and Italian. */
const headings: Record<ColumnRole, RegExp> = {
  date: /^(booking|transaction|posting|posted|value)?[ _]?date|^day$|buchung(stag|sdatum)?$|^datum|valuta|wertstellung|^date|^fecha|^data\b/i,
  amount: /^amount|^betrag|^umsatz|^montant|^importe|^importo|^value$|^sum$|amount$/i,
  debit: /debit|withdraw|paid out|money out|^soll$|belastung|ausgang|d[ée]bit|^cargo|^addebit/i,
  credit: /credit|deposit|paid in|money in|^haben$|gutschrift|eingang|cr[ée]dit|^abono|^accredit/i,
  description:
    /descri|verwendungszweck|buchungstext|details|memo|narrative|reference|libell|concept|concepto|causale|text|notes?$/i,
  payee:
    /payee|merchant|empf[äa]nger|auftraggeber|beg[üu]nstigter|zahlungspflicht|counterparty|^name|b[ée]n[ée]ficiaire|vendor/i,
  category: /categor|kategorie|cat[ée]gor/i,
  currency: /currency|w[äa]hrung|devise|divisa/i,
};

/** Which column holds what, and how many lines stand above the first movement. */
export function guessColumns(
  text: string,
  delimiter: Delimiter,
  options: ReadingOptions,
): Pick<ReadingOptions, "columns" | "headingLines"> {
  const head = text.slice(0, 60_000);
  const rows = readCsv(head, delimiters[delimiter]).records.map(({ cells }) => cells);
  const first = rows.findIndex((cells) => cells.some(isSomeDay) && cells.some((cell) => isAmount(cell, options)));
  if (first < 0) return { columns: noColumns, headingLines: Math.min(1, rows.length) };
  const columns = first > 0 ? byHeading(rows[first - 1] ?? []) : noColumns;
  return { columns: byContent(columns, rows.slice(first, first + 50), options), headingLines: Math.min(20, first) };
}

const isSomeDay = (cell: string) => dateOrders.some((order) => readBankDay(cell, order) !== null);
const isAmount = (cell: string, { decimal, currency }: ReadingOptions) =>
  cell !== "" && !isSomeDay(cell) && "minor" in readBankAmount(cell, decimal, currency);

function byHeading(cells: readonly string[]): Columns {
  const columns = { ...noColumns };
  for (const [index, cell] of cells.slice(0, MOST_COLUMNS).entries()) {
    const role = columnRoles.find((each) => columns[each] === null && headings[each].test(cell.trim()));
    if (role && !Object.values(columns).includes(index)) columns[role] = index;
  }
  return columns.amount === null ? columns : { ...columns, debit: null, credit: null };
}

/** What no heading told: the first column of days, the first of amounts, the one with most to read. */
function byContent(columns: Columns, rows: readonly (readonly string[])[], options: ReadingOptions): Columns {
  const found = { ...columns };
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((cells) => cells.length)));
  const free = () =>
    Array.from({ length: width }, (_, index) => index).filter((index) => !Object.values(found).includes(index));
  const share = (index: number, fits: (cell: string) => boolean) =>
    rows.filter((cells) => fits(cells[index] ?? "")).length / rows.length;
  found.date ??= free().find((index) => share(index, isSomeDay) > 0.5) ?? null;
  if (found.debit === null && found.credit === null)
    found.amount ??= free().find((index) => share(index, (cell) => isAmount(cell, options)) > 0.5) ?? null;
  const letters = (index: number) =>
    rows.reduce((sum, cells) => sum + (cells[index]?.replaceAll(/\P{L}/gu, "").length ?? 0), 0);
  const texts = free().filter((index) => letters(index) > 0);
  if (found.payee === null)
    found.description ??= texts.toSorted((one, other) => letters(other) - letters(one))[0] ?? null;
  return found;
}
