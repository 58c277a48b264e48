import type { DraftValues } from "@/lib/drafts/schema";
import type { Entry } from "@/lib/entries/entry";
import type { EntryField } from "@/lib/entries/field";
import { fieldLabel, valueInWords } from "@/lib/entries/in-words";
import { isUnusual } from "@/lib/entries/unusual";
import { Confirm, FieldControl } from "./field-control";
import type { Reading } from "./reading";

type AskedProps = { reading: Reading; field: EntryField; entry: Entry | null; values: DraftValues };

/** A field, or the word that the privacy eye hides its value, which then is not sent and stays as it is. */
export function Asked({ reading, field, entry, values }: AskedProps) {
  const { book, hides, reader, t } = reading;
  const value = entry?.values[field.name] ?? null;
  if (hides && field.behindEye && value !== null)
    return (
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="font-semibold">{fieldLabel(book, field.name, reader.locale)}</span>
        <span className="text-soft">{t("record.hiddenKept")}</span>
      </p>
    );
  const isDoubtful = entry !== null && "plausible" in field && typeof value === "number" && isUnusual(field, value);
  return (
    <div>
      <FieldControl reading={reading} field={field} values={values} />
      {isDoubtful && (
        <Confirm
          reading={reading}
          field={field}
          value={valueInWords(book, field, entry.values, reader) ?? ""}
          isConfirmed={entry.confirmed.includes(field.name)}
        />
      )}
    </div>
  );
}
