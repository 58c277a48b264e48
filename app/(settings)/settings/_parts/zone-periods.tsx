import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { Actor } from "@/lib/auth/actor";
import { timeOfDayText } from "@/lib/people/profile/time-of-day";
import { formatInstant } from "@/lib/time";
import type { Words } from "@/lib/words";

/** Where the person's days began and ended so far: why an earlier day is the day it is. */
export function ZonePeriods({ t, actor }: { t: Words; actor: Actor }) {
  if (actor.zonePeriods.length < 2) return null;
  const newestFirst = [...actor.zonePeriods].sort((a, b) => b.from.getTime() - a.from.getTime());
  return (
    <Disclosure summary={t("settings.preferences.periods")}>
      <Table
        caption={t("settings.preferences.periodsCaption")}
        captionHidden
        columns={[
          { key: "from", header: t("settings.preferences.from") },
          { key: "zone", header: t("settings.preferences.zone") },
          { key: "begins", header: t("settings.preferences.begins") },
        ]}
        rows={newestFirst.map((period) => ({
          key: period.from.toISOString(),
          cells: {
            from: formatInstant(period.from, actor.locale, period.timeZone),
            zone: period.timeZone.replaceAll("_", " "),
            begins: timeOfDayText(period.dayStartMinutes),
          },
        }))}
      />
    </Disclosure>
  );
}
