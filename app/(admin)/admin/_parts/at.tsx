import { Time } from "@/components/ui/time";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { formatInstant } from "@/lib/time";

/** An instant in the reader's own zone. */
export function At({ actor, instant }: { actor: Actor; instant: Date }) {
  return (
    <span className="whitespace-nowrap">
      <Time dateTime={instant.toISOString()}>{formatInstant(instant, actor.locale, timeZoneOf(actor))}</Time>
    </span>
  );
}
