import { Disclosure } from "@/components/ui/disclosure";
import { LaterTable } from "@/components/ui/later-table";
import type { Category } from "@/lib/categories";
import { oncePer } from "@/lib/once-per";
import { formatPercent } from "@/lib/percent";
import { formatDay } from "@/lib/time";
import type { NewestScore } from "@/lib/wellness/dashboard/dashboard";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import { enumerate, say } from "@/lib/words";
import { inputValueText } from "./input-value";
import { MadeNote } from "./made-note";
import type { Reader } from "./reader";

const tenths = oncePer(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

/** Where a category's newest number comes from: every input with its answer, points and share, and what was missing. */
export function HowItIsMade({ category, score, reader }: { category: Category; score: NewestScore; reader: Reader }) {
  const { t, locale } = reader;
  const inputName = (input: string) => say(locale, `scoring.inputs.${input}`);
  return (
    <Disclosure summary={t("dashboard.made.summary")} open={reader.tables.isDrawn}>
      <p className="max-w-prose">
        {score.value === null
          ? t("dashboard.made.none")
          : t("dashboard.made.from", { score: score.value, day: formatDay(score.day, locale) })}
      </p>
      {score.parts.length > 0 && (
        <div className="mt-2">
          <LaterTable
            later={reader.tables}
            caption={`${t(`common.categories.${category}`)}: ${t("dashboard.made.caption")}`}
            captionHidden
            columns={[
              { key: "input", header: t("dashboard.made.input") },
              { key: "value", header: t("dashboard.made.value") },
              { key: "points", header: t("dashboard.made.points"), align: "end" },
              { key: "share", header: t("dashboard.made.share"), align: "end" },
              { key: "adds", header: t("dashboard.made.adds"), align: "end" },
            ]}
            rows={score.parts.map((part) => ({
              key: part.input,
              cells: {
                input: inputName(part.input),
                value: inputValueText(part.input, part.value, reader),
                points: roundHalfUp(part.points),
                share: formatPercent(part.share, locale),
                adds: tenths(locale).format(part.points * part.share),
              },
            }))}
          />
        </div>
      )}
      {score.inputsMissing.length > 0 && (
        <p className="mt-2 max-w-prose">
          {t("dashboard.made.missing", {
            inputs: enumerate(locale, score.inputsMissing.map(inputName)),
          })}
        </p>
      )}
      <MadeNote score={score} reader={reader} />
    </Disclosure>
  );
}
