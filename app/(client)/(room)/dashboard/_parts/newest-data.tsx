import { Time } from "@/components/ui/time";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { formatAge, formatDay, formatInstant } from "@/lib/time";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { words } from "@/lib/words";

/** How old the newest data is: the day of the newest check-in, and when it was last saved. */
export function NewestData({ actor, dashboard: { days } }: { actor: Actor; dashboard: Dashboard }) {
  const newest = days.at(-1);
  if (!newest) return null;
  const { locale } = actor;
  return (
    <Time dateTime={newest.changedAt.toISOString()} full={formatInstant(newest.changedAt, locale, timeZoneOf(actor))}>
      {words(locale)("dashboard.newest", {
        day: formatDay(newest.day, locale),
        age: formatAge(newest.changedAt, locale, now()),
      })}
    </Time>
  );
}
