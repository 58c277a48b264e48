import { env, type OidcProvider } from "@/lib/env";

/** The services by which people may sign in here, as the environment names them; none is usual. */
export function offeredProviders(): readonly OidcProvider[] {
  return env.OIDC_PROVIDERS;
}

export function offeredProvider(id: string | undefined): OidcProvider | null {
  return env.OIDC_PROVIDERS.find((provider) => provider.id === id) ?? null;
}

/** What a button or a mail calls it. One that is not offered any more is called by its id. */
export function providerName(id: string): string {
  return offeredProvider(id)?.name ?? id;
}
