import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { describedRows } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { bookWord, columnLabel, rowColumns } from "@/lib/entries/in-words";
import { doubtfulInRows } from "@/lib/entries/unusual";
import type { Reading } from "./reading";

/** What an entry is made of. Columns in which no row says anything are left out. */
export function RowTable({ reading, entry }: { reading: Reading; entry: Entry }) {
  const { book, reader, hides, t } = reading;
  const rows = describedRows(book);
  if (!rows || entry.rows.length === 0) return null;
  const cells = entry.rows.map((row) => rowColumns(rows, row, reader));
  const odd = doubtfulInRows(book, entry).map((name) => Number(name.split(".")[1]));
  const [first, ...rest] = cells[0] ?? [];
  const said = rest.filter(({ key }) =>
    cells.some((row) => row.some((cell) => cell.key === key && cell.text !== null)),
  );
  const title = bookWord(rows, "title", reader.locale) ?? "";
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        columns={(first ? [first, ...said] : []).map(({ key }) => ({
          key,
          header: columnLabel(rows, key, reader.locale),
        }))}
        rows={cells.map((row, place) => ({
          key: String(place),
          cells: Object.fromEntries(
            row.map(({ key, text, isHidden }) => [
              key,
              key === first?.key ? (
                <span className="flex flex-wrap items-baseline gap-x-2">
                  {text}
                  {odd.includes(place) && <Badge>{t("record.unusualBadge")}</Badge>}
                </span>
              ) : hides && isHidden && text !== null ? (
                t("common.hidden")
              ) : (
                (text ?? "–")
              ),
            ]),
          ),
        }))}
      />
    </Section>
  );
}
