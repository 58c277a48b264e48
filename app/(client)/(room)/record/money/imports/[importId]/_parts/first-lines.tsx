import { Table } from "@/components/ui/table";
import { choiceLabel } from "@/lib/entries/in-words";
import { sides } from "@/lib/finance/imports/sides";
import type { Movement } from "@/lib/finance/imports/take-lines";
import { formatMoney } from "@/lib/money";
import { formatDate } from "@/lib/time";
import type { Reading } from "../../_parts/open-imports";

const SHOWN = 10;

/** The first movements as they would stand in the record. */
export function FirstLines({ reading, movements }: { reading: Reading; movements: readonly Movement[] }) {
  const { actor, t, hides } = reading;
  const shown = movements.slice(0, SHOWN);
  const amountOf = ({ side, minor, currency }: Movement) =>
    hides
      ? t("common.hidden")
      : formatMoney({ amountMinor: side === "expense" ? -minor : minor, currency }, actor.locale);
  const categoryOf = ({ side, category }: Movement) => {
    const { book, word } = sides[side];
    const label = choiceLabel(book, word, category, actor.locale);
    return side === "expense" ? label : t("money.imports.income", { type: label });
  };
  return (
    <div className="mt-6">
      <Table
        caption={t("money.imports.first", { count: shown.length })}
        columns={[
          { key: "what", header: t("money.imports.what") },
          { key: "day", header: t("money.imports.day") },
          { key: "category", header: t("money.imports.category") },
          { key: "amount", header: t("money.imports.amount"), align: "end" },
        ]}
        rows={shown.map((movement) => ({
          key: String(movement.line),
          cells: {
            what: <span className="[overflow-wrap:anywhere]">{movement.text || t("money.imports.noText")}</span>,
            day: <span className="whitespace-nowrap">{formatDate(movement.day, actor.locale)}</span>,
            category: categoryOf(movement),
            amount: <span className="whitespace-nowrap">{amountOf(movement)}</span>,
          },
        }))}
      />
    </div>
  );
}
