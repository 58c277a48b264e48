import type { Role } from "./roles";

/** The browser from which somebody signs in, as the domain needs to know it: never taken from a form. */
export type Visit = {
  /** The mark of this browser (a cookie): a one-time code works only where it was asked for. */
  browserToken: string;
  /** The session that this browser holds already; a new sign-in ends it. */
  sessionToken: string | null;
  /** Where our own proxies say that the request comes from; null when that cannot be known. */
  address: string | null;
  /** "Firefox on Android", for the list of sessions. */
  device: string;
};

/** A session just begun. The token goes into the cookie and nowhere else. */
export type SignedIn = { token: string; expires: Date; roles: ReadonlySet<Role> };
