import { ageOn } from "@/lib/time";

const OLDEST = 120;

/** What a birth date means on `today`. Feb 29 counts as reached on March 1 in other years. */
export function judgeBirthDate(
  dateOfBirth: string,
  today: string,
  minimumAge: number,
): "impossible" | "too-young" | "old-enough" {
  if (dateOfBirth > today) return "impossible";
  const age = ageOn(today, dateOfBirth);
  if (age > OLDEST) return "impossible";
  return age < minimumAge ? "too-young" : "old-enough";
}
