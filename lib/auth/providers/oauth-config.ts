import type { OAuthConfig } from "next-auth/providers/oauth";
import type { OidcProvider } from "@/lib/env";

type Claims = Record<string, unknown>;

/** A provider as next-auth takes it: found by discovery, with PKCE, state and nonce, all three checked when somebody is back. */
export function oauthConfig({ id, name, issuer, clientId, clientSecret }: OidcProvider): OAuthConfig<Claims> {
  return {
    id,
    name,
    type: "oauth",
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorization: { params: { scope: "openid email profile" } },
    checks: ["pkce", "state", "nonce"],
    idToken: true,
    userinfo: {
      async request({ client, tokens }) {
        const vouched = claimsOf(tokens.id_token ?? "");
        if ("email" in vouched || !tokens.access_token) return vouched;
        // Many providers name the address there only (OpenID Connect Core, 5.4); it must be about the same person (5.3.2).
        const told = await client.userinfo(tokens.access_token);
        if (told.sub !== vouched.sub) throw new Error("the provider told about somebody else");
        return { ...told, ...vouched };
      },
    },
    // Only what next-auth itself asks for: who it is is read from the claims, by `identityOf`.
    profile: ({ sub }) => ({ id: String(sub) }),
  };
}

/** The claims of a token whose signature, issuer, audience, time and nonce were checked when it came. */
function claimsOf(idToken: string): Claims {
  const claims: unknown = JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString("utf8"));
  return typeof claims === "object" && claims !== null ? { ...claims } : {};
}
