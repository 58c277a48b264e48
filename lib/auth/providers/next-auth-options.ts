import type { AuthOptions } from "next-auth";
import { blindIndex } from "@/lib/crypto/blind-index";
import { nextAuthAdapter } from "../next-auth-adapter";
import { cookieOptions, SESSION_COOKIE } from "../session-cookie";
import { oauthConfig } from "./oauth-config";
import { offeredProviders } from "./offered";
import { VISIT_LIFETIME_MS } from "./provider-visit";

export const CSRF_COOKIE = "__Host-next-auth.csrf-token";
/** What next-auth keeps in the browser while somebody is at a provider: sealed, and for as long as that may take. */
export const VISIT_COOKIES = ["__Host-oidc-state", "__Host-oidc-pkce", "__Host-oidc-nonce"] as const;

const [STATE, PKCE, NONCE] = VISIT_COOKIES;
const away = { ...cookieOptions, maxAge: VISIT_LIFETIME_MS / 1000 };

export const nextAuthSecret = () => blindIndex("next-auth", "secret").toString("hex");

/**
 * next-auth as we use it. `onProven` is handed the claims of whoever came back from a provider, checked; it answers where
 * next-auth is to stop, so that no account and no session is ever made by it.
 */
export function nextAuthOptions(onProven: (claims: unknown) => void = silent): AuthOptions {
  return {
    providers: offeredProviders().map(oauthConfig),
    adapter: nextAuthAdapter,
    session: { strategy: "database" },
    secret: nextAuthSecret(),
    useSecureCookies: true, // browsers keep them on loopback too
    cookies: {
      sessionToken: { name: SESSION_COOKIE, options: cookieOptions },
      csrfToken: { name: CSRF_COOKIE, options: cookieOptions },
      state: { name: STATE, options: away },
      pkceCodeVerifier: { name: PKCE, options: away },
      nonce: { name: NONCE, options: away },
    },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in" },
    callbacks: {
      signIn({ profile }) {
        onProven(profile);
        return "/sign-in";
      },
    },
    // Its log prints what it is handed, tokens included.
    logger: { error: silent, warn: silent, debug: silent },
  };
}

const silent = () => undefined;
