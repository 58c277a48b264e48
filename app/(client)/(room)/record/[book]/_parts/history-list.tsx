import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { timeZoneOf } from "@/lib/auth/actor";
import { type Change, changesOf } from "@/lib/entries/changes";
import type { Entry } from "@/lib/entries/entry";
import { bookWord, fieldLabel } from "@/lib/entries/in-words";
import type { FormerEntry } from "@/lib/history/queries";
import { formatInstant } from "@/lib/time";
import { putBackAction } from "../actions";
import type { Reading } from "./reading";

type HistoryListProps = { reading: Reading; entry: Entry; former: readonly FormerEntry[] };

/** What happened to an entry: who, when, before, after, and the way back. */
export function HistoryList({ reading, entry, former }: HistoryListProps) {
  const { actor, book, reader, t } = reading;
  const changes = changesOf(book, entry, former, reader);
  const hidesRows = reading.hides && (book.rows?.fields.some(({ behindEye }) => behindEye) ?? false);
  if (changes.length === 0) return <p className="text-soft">{t("record.history.none")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {changes.map((change) => (
        <li key={change.id} className="py-3">
          <p className="text-sm text-soft">
            {t(`record.history.${change.change}`)} {t(change.isOwn ? "record.history.you" : "record.history.other")},{" "}
            <time dateTime={change.at.toISOString()}>{formatInstant(change.at, actor.locale, timeZoneOf(actor))}</time>
          </p>
          <ul>
            {change.fields.map(({ field, before, after }) => (
              <li key={field.name} className="[overflow-wrap:anywhere]">
                {reading.hides && field.behindEye
                  ? `${fieldLabel(book, field.name, reader.locale)}: ${t("common.hidden")}`
                  : t("record.history.was", {
                      field: fieldLabel(book, field.name, reader.locale),
                      before: before ?? t("record.history.nothing"),
                      after: after ?? t("record.history.nothing"),
                    })}
              </li>
            ))}
            {change.rows.map(({ place, before, after }) => (
              <li key={place} className="[overflow-wrap:anywhere]">
                {t("record.history.was", {
                  field: rowName(reading, place),
                  before: hidesRows ? t("common.hidden") : (before ?? t("record.history.nothing")),
                  after: hidesRows ? t("common.hidden") : (after ?? t("record.history.nothing")),
                })}
              </li>
            ))}
          </ul>
          {change.change === "changed" && <PutBack reading={reading} entry={entry} change={change} />}
        </li>
      ))}
    </ol>
  );
}

/** "Value 3". */
function rowName({ book, reader }: Reading, place: number): string {
  return `${bookWord({ name: `${book.name}.rows` }, "one", reader.locale) ?? ""} ${place}`;
}

function PutBack({ reading: { book, t }, entry, change }: { reading: Reading; entry: Entry; change: Change }) {
  return (
    <Form action={putBackAction} unreachable={t("record.unreachable")} showSaved={false} className="mt-1">
      <input type="hidden" name="book" value={book.name} />
      <input type="hidden" name="id" value={entry.id} />
      <input type="hidden" name="change" value={change.id} />
      <SubmitButton kind="quiet" size="small">
        {t("record.history.putBack")}
      </SubmitButton>
    </Form>
  );
}
