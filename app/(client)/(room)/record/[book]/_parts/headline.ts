import { fieldOf, shownValues } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { fieldLabel, rowCount, valueInWords } from "@/lib/entries/in-words";
import type { Reading } from "./reading";

/** What stands for an entry in a list, the most telling part first. */
export function headlineOf({ book, reader, hides, t }: Reading, { values, rows }: Entry): string[] {
  const shown = shownValues(book, values);
  const said = book.headline.flatMap((name) => {
    const field = fieldOf(book, name);
    const words = valueInWords(book, field, shown, reader);
    if (words === null) return [];
    if (hides && field.behindEye) return t("common.hidden");
    return field.kind === "rating" ? `${fieldLabel(book, name, reader.locale)} ${words}` : words; // a bare number says nothing
  });
  return [...said, rowCount(book, rows.length, reader.locale) ?? []].flat();
}
