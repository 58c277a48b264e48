import { headers } from "next/headers";
import { newToken } from "@/lib/crypto/tokens";
import { addressOf } from "@/lib/http/address";
import { deviceName } from "./device-name";
import { readBrowserToken, readSessionToken, writeBrowserToken } from "./session-cookie";
import type { Visit } from "./visit";

/** The visit of this action's request. A browser that has no mark yet gets one; others keep theirs a while longer. */
export async function currentVisit(): Promise<Visit> {
  const sent = await headers();
  const browserToken = (await readBrowserToken()) ?? newToken();
  await writeBrowserToken(browserToken);
  return {
    browserToken,
    sessionToken: await readSessionToken(),
    address: addressOf(sent),
    device: deviceName(sent.get("user-agent")),
  };
}
