import Link from "next/link";
import { Sparkline } from "@/components/charts/sparkline";
import { Time } from "@/components/ui/time";
import type { CoachedClient } from "@/lib/coaching/client-list";
import { triageWindowDays } from "@/lib/coaching/triage";
import { addDays, formatDay, formatDayAge } from "@/lib/time";
import type { Words } from "@/lib/words";
import { ReasonLine } from "./reason-line";
import { SharedScores } from "./shared-scores";
import { TakeOn } from "./take-on";

export type ListReader = { t: Words; locale: string; today: string; timeZone: string };

/** One client: why to look at them, then what they share. The whole row leads to their page. */
export function ClientRow({ client, reader }: { client: CoachedClient; reader: ListReader }) {
  const { t, locale, today } = reader;
  return (
    <li className="relative px-4 py-3.5 hover:bg-raised sm:px-5">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="min-w-0 truncate font-semibold">
          <Link href={`/coach/clients/${client.clientId}`} prefetch={false} className="after:absolute after:inset-0">
            {client.name}
          </Link>
        </h2>
        {client.shared.size > 0 && (
          <p className="shrink-0 text-sm text-soft">
            {client.newestDay === null ? (
              t("coach.list.noCheckIn")
            ) : (
              <Time dateTime={client.newestDay} full={formatDay(client.newestDay, locale)}>
                {t("coach.list.lastCheckIn", { age: formatDayAge(client.newestDay, today, locale) })}
              </Time>
            )}
          </p>
        )}
      </div>
      <div className="mt-0.5 items-end justify-between gap-6 sm:flex">
        <div className="min-w-0 flex-1">
          <ReasonLine reason={client.reason} locale={locale} />
          <SharedScores client={client} t={t} />
        </div>
        {client.days.length > 1 && (
          <div className="hidden w-40 shrink-0 sm:block">
            <Sparkline values={fiveWeeks(client, today)} className="h-8" />
          </div>
        )}
      </div>
      {client.safetyTaskId && <TakeOn taskId={client.safetyTaskId} t={t} />}
    </li>
  );
}

/** The mean of what is shared, day by day: a shape to see a turn by, not a score. */
function fiveWeeks({ days, shared }: CoachedClient, today: string): (number | null)[] {
  const byDay = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: triageWindowDays }, (_, index) => {
    const day = byDay.get(addDays(today, index + 1 - triageWindowDays));
    if (!day) return null;
    const values = [...shared].flatMap((category) => day.scores[category] ?? []);
    return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
  });
}
