import { sessionIfReachable } from "@/lib/auth/session-if-reachable";
import { readTheme } from "@/lib/http/preference-cookies";

/** Light or dark as the person chose it, on whichever device they sign in; undefined leaves it to the device. */
export async function themeOfReader(): Promise<"light" | "dark" | undefined> {
  const told = await readTheme();
  // The page asks for the same session, so this costs no round trip. While the database is away the cookie has to do.
  const actor = await sessionIfReachable();
  if (!actor) return told;
  return actor.theme === "system" ? undefined : actor.theme;
}
