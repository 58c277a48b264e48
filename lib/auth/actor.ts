import type { PersonKey } from "@/lib/crypto/person-key";
import { localDay, type ZonePeriod } from "@/lib/time";
import type { UnitSystem } from "@/lib/units";
import type { Role } from "./roles";

/** Somebody who acts, as the domain sees them: always read from a live session, an invitation or a job, never from a form. */
export type Actor = {
  userId: string;
  sessionId: string | null;
  authenticatedAt: Date | null;
  roles: ReadonlySet<Role>;
  name: string;
  isDemo: boolean;
  locale: string;
  units: UnitSystem;
  currency: string;
  theme: "system" | "light" | "dark";
  dateOfBirth: string | null;
  zonePeriods: readonly ZonePeriod[];
  hasAgreedToTerms: boolean;
  hasAgreedToHealthData: boolean;
  onboardingCompletedAt: Date | null;
  hasPhoto: boolean;
  key: PersonKey;
};

/** The zone in force for a person now. */
export function timeZoneOf(actor: Pick<Actor, "zonePeriods">): string {
  return newest(actor.zonePeriods).timeZone;
}

export function dayStartOf(actor: Pick<Actor, "zonePeriods">): number {
  return newest(actor.zonePeriods).dayStartMinutes;
}

/** Today in the actor's own life. */
export function todayOf(actor: Pick<Actor, "zonePeriods">, at: Date): string {
  return localDay(at, actor.zonePeriods);
}

function newest(periods: readonly ZonePeriod[]): ZonePeriod {
  const last = [...periods].sort((a, b) => a.from.getTime() - b.from.getTime()).at(-1);
  if (!last) throw new RangeError("a person has at least one zone period");
  return last;
}
