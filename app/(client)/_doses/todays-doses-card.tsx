import Link from "next/link";
import { Card } from "@/components/ui/card";
import type { Actor } from "@/lib/auth/actor";
import type { Medication } from "@/lib/health/medications/queries";
import { dueForRefill, todaysDoses } from "@/lib/health/medications/todays-doses";
import { formatDate } from "@/lib/time";
import type { Words } from "@/lib/words";
import { DoseList } from "./dose-list";

type TodaysDosesCardProps = { t: Words; actor: Actor; medications: readonly Medication[]; today: string };

/** What is due today, on the page of today: nothing at all where nothing is. */
export function TodaysDosesCard({ t, actor, medications, today }: TodaysDosesCardProps) {
  const doses = todaysDoses(medications, today, actor.zonePeriods);
  const refills = dueForRefill(medications, today);
  if (doses.length === 0 && refills.length === 0) return null;
  return (
    <div className="mb-6">
      <Card as="section" title={t("doses.title")}>
        {doses.length > 0 && <DoseList t={t} actor={actor} doses={doses} />}
        {refills.map(({ id, name, day }) => (
          <p key={id} className="mt-2 [overflow-wrap:anywhere]">
            <Link href={`/record/medications/${id}`} className="text-accent underline underline-offset-4">
              {t("doses.refill", { name, day: formatDate(day, actor.locale) })}
            </Link>
          </p>
        ))}
      </Card>
    </div>
  );
}
