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

/** A random mark of the browser that asked for a one-time code; the code works in no other. */
export async function readBrowserToken(): Promise<string | null> {
  return (await cookies()).get(BROWSER)?.value ?? null;
}

export async function writeBrowserToken(token: string): Promise<void> {
  (await cookies()).set(BROWSER, token, { ...cookieOptions, maxAge: 3600 });
}
