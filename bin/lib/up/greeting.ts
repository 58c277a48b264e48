import type { Settings } from "./settings.ts";

const demoPeople = ["client", "coach", "admin", "partner", "support"];
const demoPassword = "purposeful-demo-only";

/** What the person reads when everything is ready. */
export function greeting(settings: Settings, invitation: string | undefined): string[] {
  const lines = ["", `Purposeful is ready: ${settings.appUrl}`, ""];
  if (settings.isDemo) {
    lines.push(`Demo sign-ins, at ${settings.appUrl}/sign-in, all with the password ${demoPassword}:`);
    lines.push(...demoPeople.map((name) => `  ${name}@example.com`), "");
  }
  if (invitation) lines.push("The first admin chooses a password here:", `  ${invitation}`, "");
  return [...lines, "Ctrl-C stops it."];
}
