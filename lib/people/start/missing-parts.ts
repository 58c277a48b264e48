import type { Actor } from "@/lib/auth/actor";

/** What stands between a client and their first entry. */
export type StartPart = "dateOfBirth" | "terms" | "healthData";

export function missingParts(
  actor: Pick<Actor, "dateOfBirth" | "hasAgreedToTerms" | "hasAgreedToHealthData">,
): StartPart[] {
  const settled: Record<StartPart, boolean> = {
    dateOfBirth: actor.dateOfBirth !== null,
    terms: actor.hasAgreedToTerms,
    healthData: actor.hasAgreedToHealthData,
  };
  return (["dateOfBirth", "terms", "healthData"] as const).filter((part) => !settled[part]);
}
