import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { InvalidInputError } from "@/lib/errors";

/** May this day have a check-in: not after the person's today, and not before their birth? */
export function isOpenDay(actor: Pick<Actor, "zonePeriods" | "dateOfBirth">, day: string): boolean {
  return day <= todayOf(actor, now()) && day >= (actor.dateOfBirth ?? day);
}

/** @throws InvalidInputError beside `day`. */
export function requireOpenDay(actor: Pick<Actor, "zonePeriods" | "dateOfBirth">, day: string): void {
  if (isOpenDay(actor, day)) return;
  const isAhead = day > todayOf(actor, now());
  throw new InvalidInputError({ day: isAhead ? "checkIn.errors.notYet" : "checkIn.errors.beforeBirth" });
}
