import { Disclosure } from "@/components/ui/disclosure";
import type { Refused } from "@/lib/finance/imports/raw-line";
import type { Reading } from "../../_parts/open-imports";

type RefusedListProps = {
  reading: Reading;
  refused: readonly Refused[];
  /** How many there are: not all of them are kept one by one. */
  all: number;
  /** Lines of what was known already. */
  duplicates: readonly number[];
};

const SHOWN = 100;

/** Every line that is not taken, and why. */
export function RefusedList({ reading: { t, hides }, refused, all, duplicates }: RefusedListProps) {
  const shown = refused.slice(0, SHOWN);
  const why = ({ why: key, value }: Refused) =>
    t(`money.imports.why.${key}`, { value: hides ? t("money.imports.hiddenValue") : value });
  return (
    <div className="mt-4">
      {all > 0 && (
        <Disclosure
          summary={`${t("money.imports.refused")}: ${t("money.imports.lines", { count: all })}`}
          open={all <= 5}
        >
          <ul className="list-disc space-y-1 ps-5 text-soft [overflow-wrap:anywhere]">
            {shown.map((line) => (
              <li key={line.line}>{t("money.imports.line", { line: line.line, why: why(line) })}</li>
            ))}
            {all > shown.length && <li>{t("money.imports.more", { count: all - shown.length })}</li>}
          </ul>
        </Disclosure>
      )}
      {duplicates.length > 0 && (
        <Disclosure
          summary={`${t("money.imports.duplicates")}: ${t("money.imports.lines", { count: duplicates.length })}`}
        >
          <p className="text-soft">
            {t("money.imports.whyDuplicate", { lines: duplicates.slice(0, SHOWN).join(", ") })}
            {duplicates.length > SHOWN && " …"}
          </p>
        </Disclosure>
      )}
    </div>
  );
}
