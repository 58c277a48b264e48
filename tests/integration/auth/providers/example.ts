import { enterWithProvider } from "@/lib/auth/providers/enter-with-provider";
import type { ProviderIdentity } from "@/lib/auth/providers/identity";
import { env } from "@/lib/env";
import { aVisit } from "@/tests/factories/visits";

export const example = {
  id: "example",
  name: "Example ID",
  issuer: "http://127.0.0.1:1",
  clientId: "a",
  clientSecret: "b",
};
env.OIDC_PROVIDERS.push(example, { ...example, id: "other", name: "Other ID" });

export const habits = { locale: "en-GB", units: "metric", currency: "EUR", timeZone: "Europe/Zurich" } as const;

export const enter = (identity: ProviderIdentity, visit = aVisit()) => enterWithProvider(identity, habits, visit);

export async function refusalOf(entering: Promise<unknown>): Promise<unknown> {
  return entering.then(
    () => "let in",
    (error: unknown) => (error instanceof Error && "outcome" in error ? error.outcome : error),
  );
}
