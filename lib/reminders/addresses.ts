import { env } from "@/lib/env";

/** Where a reader turns the reminder off: a page with one button, which does nothing until it is pressed. */
export function pageOfLink(token: string): string {
  return `${env.APP_URL}/reminder/${token}`;
}

/** Where a mail program does it for its reader, by one POST (RFC 8058). */
export function oneClickAddress(token: string): string {
  return `${env.APP_URL}/api/reminder/${token}`;
}
