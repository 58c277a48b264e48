import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { SelectField } from "@/components/ui/select-field";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { choiceLabel } from "@/lib/entries/in-words";
import { type LabTrend, labOverview } from "@/lib/health/labs/trends";
import { addDays, formatDate } from "@/lib/time";
import { LabChart } from "./lab-chart";
import type { OwnPartProps } from "./own-part";
import type { Reading } from "./reading";

/** Panels come seldom: their lines are of years. */
const YEARS = 5;

/** The next test, one value through time, and the way to paste a report. */
export async function LabsPart({ reading, params }: OwnPartProps) {
  const { actor, record, hides, path, reader, t } = reading;
  const today = todayOf(actor, now());
  const { nextTest, trends } = await labOverview(record, addDays(today, -365 * YEARS), today);
  const shown = chosen(trends, params.analyte);
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>{nextTest && t("books.labs.own.next", { day: formatDate(nextTest, reader.locale) })}</p>
        <ButtonLink kind="quiet" href={`${path}/import`}>
          {t("books.labs.own.import")}
        </ButtonLink>
      </div>
      {shown && !hides && (
        <Card as="section">
          {trends.length > 1 && <Choose reading={reading} trends={trends} shown={shown} />}
          <LabChart reading={reading} trend={shown} hasTable={params.tables === "open"} />
        </Card>
      )}
    </div>
  );
}

/** The one that was asked for, else the one with the most values. */
function chosen(trends: readonly LabTrend[], analyte: unknown): LabTrend | null {
  const most = trends.reduce<LabTrend | null>(
    (best, each) => (best && best.points.length >= each.points.length ? best : each),
    null,
  );
  return trends.find((each) => each.analyte === analyte) ?? most;
}

/** A plain form, so that the address says what is shown. */
function Choose({ reading, trends, shown }: { reading: Reading; trends: readonly LabTrend[]; shown: LabTrend }) {
  const { path, reader, t } = reading;
  return (
    <form method="get" action={path} className="mb-4 flex flex-wrap items-end gap-3">
      <SelectField
        name="analyte"
        label={t("books.labs.own.analyte")}
        choices={trends.map(({ analyte }) => ({
          value: analyte,
          label: choiceLabel({ name: "labs.rows" }, "analyte", analyte, reader.locale),
        }))}
        defaultValue={shown.analyte}
      />
      <Button type="submit" kind="quiet">
        {t("books.labs.own.show")}
      </Button>
    </form>
  );
}
