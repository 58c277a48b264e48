import Link from "next/link";
import { Sparkline } from "@/components/charts/sparkline";
import { classNames } from "@/components/ui/class-names";
import { Time } from "@/components/ui/time";
import type { CoachedClient } from "@/lib/coaching/client-list";
import { triageWindowDays } from "@/lib/coaching/triage";
import { addDays, formatDay, formatDayAge } from "@/lib/time";
import type { Words } from "@/lib/words";
import { listColumns } from "./list-columns";
import { ReasonLine } from "./reason-line";
import { SharedScores } from "./shared-scores";
import { TakeOn } from "./take-on";

export type ListReader = { t: Words; locale: string; today: string; timeZone: string };

/** One client: why to look at them, then what they share. The whole row leads to their page. */
export function ClientRow({ client, reader }: { client: CoachedClient; reader: ListReader }) {
  const { t, locale, today } = reader;
  return (
    <li
      className={classNames("relative items-center gap-x-3 px-4 py-2.5 md:py-2 hover:bg-raised sm:px-5", listColumns)}
    >
      <h3 className="col-start-1 row-start-1 min-w-0 truncate font-semibold max-[16rem]:whitespace-normal">
        <Link href={`/coach/clients/${client.clientId}`} prefetch={false} className="after:absolute after:inset-0">
          {client.name}
        </Link>
      </h3>
      {client.shared.size > 0 && (
        <p className="col-start-2 row-start-1 text-end text-sm text-soft max-[16rem]:col-start-1 max-[16rem]:row-start-4 max-[16rem]:text-start md:col-start-3 md:row-end-3 xl:col-start-4">
          {client.newestDay === null ? (
            t("coach.list.noCheckIn")
          ) : (
            <Time dateTime={client.newestDay} full={formatDay(client.newestDay, locale)}>
              {/* On a wide screen the column says it. */}
              <span className="md:sr-only">{t("coach.list.checkIn")} </span>
              {formatDayAge(client.newestDay, today, locale)}
            </Time>
          )}
        </p>
      )}
      <div className="col-start-1 col-end-3 row-start-2 md:col-end-2">
        <ReasonLine reason={client.reason} locale={locale} />
      </div>
      <div className="col-start-1 col-end-3 row-start-3 md:col-start-2 md:row-start-1 md:row-end-3">
        <SharedScores client={client} t={t} />
      </div>
      {client.days.length > 1 && (
        <div className="col-start-3 row-start-1 row-end-3 hidden xl:block">
          <Sparkline values={fiveWeeks(client, today)} className="h-8" />
        </div>
      )}
      {client.safetyTaskId && (
        <div className="col-start-1 col-end-3 row-start-5 md:row-start-3">
          <TakeOn taskId={client.safetyTaskId} t={t} />
        </div>
      )}
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
