import type { DraftValues } from "@/lib/drafts/schema";
import { describedRows } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import type { EntryField } from "@/lib/entries/field";
import { bookWord, choiceLabel, fieldLabel, valueInWords } from "@/lib/entries/in-words";
import { nameInRow } from "@/lib/entries/read-rows";
import { unusualIn } from "@/lib/entries/unusual";
import { unitInWords } from "@/lib/unit-in-words";
import type { Reading } from "./reading";
import { type RowControl, RowGroups } from "./row-groups";

/** Empty groups of a new entry. */
const LEAST = 3;

type AskedRowsProps = { reading: Reading; entry: Entry | null; values: DraftValues };

/** The rows of an entry in its form. While the privacy eye hides values, saved rows are not sent and stay as they are. */
export function AskedRows({ reading, entry, values }: AskedRowsProps) {
  const { book, hides, reader, t } = reading;
  const rows = describedRows(book);
  if (!rows) return null;
  const title = bookWord(rows, "title", reader.locale) ?? "";
  if (hides && rows.fields.some(({ behindEye }) => behindEye) && entry && entry.rows.length > 0)
    return (
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="font-semibold">{title}</span>
        <span className="text-soft">{t("record.hiddenKept")}</span>
      </p>
    );
  const confirms = (entry?.rows ?? []).flatMap((row, group) =>
    unusualIn(rows, row).map((name) => {
      const field = rows.fields.find((each) => each.name === name);
      const value = field ? (valueInWords(rows, field, row, reader) ?? "") : "";
      const said = nameInRow(name, group);
      return {
        group,
        name: said,
        label: t("record.confirm", { value }),
        hint: t("record.unusual"),
        isConfirmed: entry?.confirmed.includes(said) ?? false,
      };
    }),
  );
  return (
    <RowGroups
      legend={title}
      controls={rows.fields.flatMap((field) => controlOf(reading, rows.name, field))}
      values={values}
      least={LEAST}
      most={rows.most}
      confirms={confirms}
      words={{
        group: bookWord(rows, "one", reader.locale) ?? "",
        another: bookWord(rows, "another", reader.locale) ?? "",
      }}
    />
  );
}

function controlOf({ reader }: Reading, words: string, field: EntryField): RowControl[] {
  const described = { name: words };
  const shared = {
    name: field.name,
    label: fieldLabel(described, field.name, reader.locale),
    hint: bookWord(described, `fields.${field.name}.hint`, reader.locale),
    required: field.isRequired,
    isWide: false,
  };
  switch (field.kind) {
    case "text":
      return [{ ...shared, kind: "text", maxLength: field.most, isWide: true }];
    case "choice": {
      const choices = field.words.map((word) => ({
        value: word,
        label: choiceLabel(described, field.name, word, reader.locale),
      }));
      return [
        {
          ...shared,
          kind: "choice",
          choices,
          emptyLabel: field.isRequired ? "" : "–",
          isWide: field.isRequired && field.words.length > 40,
        },
      ];
    }
    case "day":
      return [{ ...shared, kind: "day" }];
    case "number": {
      const unit = field.unit === null ? undefined : unitInWords(field.unit, reader);
      return [{ ...shared, kind: "number", unit, whole: field.decimals === 0 }];
    }
    default:
      return []; // tests/unit/entries holds every book's rows against these kinds
  }
}
