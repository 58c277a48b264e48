import { cookies } from "next/headers";
import { env } from "@/lib/env";

/*
 * Two preferences that the server must know before it draws. They say nothing about the person and hold for this browser.
 */
const PRIVACY_EYE = "privacy-eye";
const THEME = "theme";

const A_YEAR = 31_536_000;

const options = {
  httpOnly: true,
  secure: env.APP_URL.startsWith("https:"),
  sameSite: "lax",
  path: "/",
  maxAge: A_YEAR,
} as const;

/** True while the person hides money, weight and lab values: the page is then made without them, charts and tooltips too. */
export async function isHidden(): Promise<boolean> {
  return (await cookies()).get(PRIVACY_EYE)?.value === "1";
}

export async function writeHidden(hidden: boolean): Promise<void> {
  if (hidden) (await cookies()).set(PRIVACY_EYE, "1", options);
  else (await cookies()).delete(PRIVACY_EYE);
}

/** What this browser was told last: for pages on which nobody is signed in. Undefined leaves it to the device. */
export async function readTheme(): Promise<"light" | "dark" | undefined> {
  const theme = (await cookies()).get(THEME)?.value;
  return theme === "light" || theme === "dark" ? theme : undefined;
}

/** What `data-theme` says from the next page on; "system" leaves it to the device. */
export async function writeTheme(theme: "system" | "light" | "dark"): Promise<void> {
  if (theme === "system") (await cookies()).delete(THEME);
  else (await cookies()).set(THEME, theme, options);
}
