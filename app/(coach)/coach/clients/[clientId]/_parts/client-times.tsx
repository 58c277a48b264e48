import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { ClientView } from "@/lib/coaching/view-client";
import { callName } from "@/lib/people/call-name";
import { clocksDiffer, formatAge, formatDay, formatInstant, formatTime } from "@/lib/time";
import { words } from "@/lib/words";

/** When the newest data came, in the coach's zone; and the client's clock where it shows another time. */
export function ClientTimes({ actor, view }: { actor: Actor; view: ClientView }) {
  const { locale } = actor;
  const t = words(locale);
  const mine = timeZoneOf(actor);
  const at = now();
  const newest = view.dashboard.days.at(-1);
  return (
    <>
      {newest && (
        <p>
          {t("coach.client.newest", {
            day: formatDay(newest.day, locale),
            age: formatAge(newest.changedAt, locale, at),
            time: formatInstant(newest.changedAt, locale, mine),
          })}
        </p>
      )}
      {clocksDiffer(at, mine, view.timeZone) && (
        <p>
          {t("coach.client.zones", {
            name: callName(view.name) ?? view.name,
            zone: view.timeZone.replaceAll("_", " "),
            theirs: formatTime(at, locale, view.timeZone),
            mine: formatTime(at, locale, mine),
          })}
        </p>
      )}
    </>
  );
}
