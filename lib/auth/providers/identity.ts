import { z } from "zod";

/** What a provider vouches for. Without an address that it has verified itself, `email` is null. */
export type ProviderIdentity = { provider: string; subject: string; email: string | null; name: string };

/** OpenID Connect Core 1.0, 2 and 5.1. A subject is at most 255 ASCII characters; some providers send flags as text. */
const claims = z.object({
  sub: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  email: z.email().max(320).nullish().catch(null),
  email_verified: z
    .union([z.literal(true), z.literal("true")])
    .nullish()
    .catch(null),
  name: z.string().nullish().catch(null),
});

const NAME_LONGEST = 120;

/** Reads the claims of a token that next-auth has checked; null when they name no subject. */
export function identityOf(provider: string, sent: unknown): ProviderIdentity | null {
  const read = claims.safeParse(sent);
  if (!read.success) return null;
  const { sub, email, email_verified, name } = read.data;
  const vouched = email && email_verified ? email : null;
  const called = (name ?? "").trim().normalize("NFC") || (vouched?.split("@")[0] ?? "");
  return { provider, subject: sub, email: vouched, name: [...called].slice(0, NAME_LONGEST).join("") };
}
