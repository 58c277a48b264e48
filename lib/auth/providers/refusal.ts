import { DomainError } from "@/lib/errors";

/**
 * How coming back from a provider can end without anybody being let in; each has its sentences (`providers.outcomes`).
 * "known-address" is told only to whom the provider vouches for that address.
 */
export const providerOutcomes = [
  "cancelled",
  "failed",
  "later",
  "no-address",
  "known-address",
  "suspended",
  "taken",
  "another",
  "confirm",
] as const;
export type ProviderOutcome = (typeof providerOutcomes)[number];

export class ProviderRefusal extends DomainError {
  constructor(readonly outcome: ProviderOutcome) {
    super(`providers.outcomes.${outcome}.title`);
  }
}
