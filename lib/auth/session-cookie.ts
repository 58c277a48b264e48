import { cookies } from "next/headers";

/** `__Host-`: over TLS (or on loopback) only, for this host only, for every path. Never read by a script. */
export const SESSION_COOKIE = "__Host-session";
const BROWSER = "__Host-browser";

export const cookieOptions = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

export async function readSessionToken(): Promise<string | null> {
  return (await cookies()).get(SESSION_COOKIE)?.value ?? null;
}

export async function writeSessionToken(token: string, expires: Date): Promise<void> {
  (await cookies()).set(SESSION_COOKIE, token, { ...cookieOptions, expires });
}

export async function clearSessionToken(): Promise<void> {
  (await cookies()).set(SESSION_COOKIE, "", { ...cookieOptions, maxAge: 0 });
}

/** As long as browsers keep a cookie at most (RFC 6265bis, 5.5). */
const LONGEST_SECONDS = 400 * 24 * 3600;

/**
 * A random mark of the browser: a one-time code works where it was asked for and in no other, and a browser in which somebody
 * signed in is known again.
 */
export async function readBrowserToken(): Promise<string | null> {
  return (await cookies()).get(BROWSER)?.value ?? null;
}

export async function writeBrowserToken(token: string): Promise<void> {
  (await cookies()).set(BROWSER, token, { ...cookieOptions, maxAge: LONGEST_SECONDS });
}
