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
  if (settings.isHttps) lines.push(...aboutCertificate(settings), "");
  if (invitation) lines.push("The first admin chooses a password here:", `  ${invitation}`, "");
  return [...lines, "Ctrl-C stops it."];
}

function aboutCertificate({ isDemo, appUrl }: Settings): string[] {
  const trust =
    "The browser warns once, because this machine vouches for itself; or let it trust .data/tls/authority.pem.";
  if (isDemo)
    return [
      trust,
      "For a phone: bin/up --https --no-demo. The demo's passwords are published, so it stays on this machine.",
    ];
  return [`On a phone in the same network: ${appUrl}`, trust];
}
