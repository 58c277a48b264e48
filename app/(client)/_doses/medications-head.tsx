import { Card } from "@/components/ui/card";
import type { Actor } from "@/lib/auth/actor";
import { adherence } from "@/lib/health/medications/adherence";
import type { Medication } from "@/lib/health/medications/queries";
import { scheduleOf } from "@/lib/health/medications/schedule";
import type { Pause } from "@/lib/life/pauses/pause";
import type { Words } from "@/lib/words";
import { AsNeededList } from "./as-needed-list";
import { TodaysDosesCard } from "./todays-doses-card";

type MedicationsHeadProps = {
  t: Words;
  actor: Actor;
  medications: readonly Medication[];
  pauses: readonly Pause[];
  today: string;
};

/** Above the list of medicines: what is due, what is taken as needed, and how the last month went. */
export function MedicationsHead({ t, actor, medications, pauses, today }: MedicationsHeadProps) {
  const asNeeded = medications.filter(({ entry: { values } }) => {
    const isStopped = typeof values.endDate === "string" && values.endDate < today;
    return values.frequency === "as_needed" && !isStopped;
  });
  const figures = medications.flatMap(({ entry, doses }) => {
    const schedule = scheduleOf(entry.values, actor.zonePeriods);
    const figure = adherence(schedule, doses, entry.createdAt, today, actor.zonePeriods, pauses);
    return figure ? { id: entry.id, name: String(entry.values.medicationName), ...figure } : [];
  });
  return (
    <div className="space-y-6">
      <TodaysDosesCard t={t} actor={actor} medications={medications} today={today} />
      {asNeeded.length > 0 && (
        <Card as="section" title={t("doses.asNeeded")}>
          <AsNeededList t={t} actor={actor} medications={asNeeded} today={today} />
        </Card>
      )}
      {figures.length > 0 && (
        <Card as="section" title={t("doses.adherenceTitle")}>
          <ul className="space-y-1">
            {figures.map(({ id, ...figure }) => (
              <li key={id} className="[overflow-wrap:anywhere]">
                {t("doses.adherence", figure)}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-soft">{t("doses.adherenceNote")}</p>
        </Card>
      )}
    </div>
  );
}
