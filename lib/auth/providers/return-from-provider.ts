import type { NextRequest } from "next/server";
import { inTransaction } from "@/db/transaction";
import type { OidcProvider } from "@/lib/env";
import { guessHabits } from "@/lib/people/regional/guess-habits";
import { SecondStepRequiredError } from "../admit";
import { currentSession } from "../current-session";
import { currentVisit } from "../current-visit";
import { homeOf } from "../roles";
import { writeSessionToken } from "../session-cookie";
import type { Visit } from "../visit";
import { refusedAt, seeOther } from "./answers";
import { connectAccount } from "./connect-account";
import { enterWithProvider } from "./enter-with-provider";
import type { ProviderIdentity } from "./identity";
import { identityFrom } from "./next-auth-routes";
import { type ProviderVisit, takeProviderVisit } from "./provider-visit";
import { ProviderRefusal } from "./refusal";

/**
 * Somebody is back from a provider. What they went for is taken first, by the state: a forged, used or foreign answer ends
 * here, before anybody is asked about it.
 */
export async function returnFromProvider(request: NextRequest, provider: OidcProvider): Promise<Response> {
  const query = request.nextUrl.searchParams;
  let from: "door" | "settings" = "door";
  try {
    const visit = await currentVisit();
    const back = { state: query.get("state") ?? "", browserToken: visit.browserToken, provider: provider.id };
    const wanted = await inTransaction((tx) => takeProviderVisit(tx, back));
    if (!wanted) throw new ProviderRefusal("failed");
    from = wanted.connects ? "settings" : "door";
    if (query.get("error") === "access_denied") throw new ProviderRefusal("cancelled");
    const { identity, setCookies } = await identityFrom(provider.id, query);
    if (!identity) throw new ProviderRefusal("failed");
    const to = wanted.connects
      ? await connect(wanted.connects, identity, visit)
      : await enter(wanted, identity, visit, request.headers.get("accept-language"));
    return seeOther(to, setCookies);
  } catch (error) {
    return seeOther(refusedAt(error, provider.id, from));
  }
}

/** Only in the session that went: whoever signed in to this browser in between is somebody else. */
async function connect(
  went: { userId: string; sessionId: string },
  identity: ProviderIdentity,
  visit: Visit,
): Promise<string> {
  const actor = await currentSession();
  if (actor?.userId !== went.userId || actor.sessionId !== went.sessionId) throw new ProviderRefusal("failed");
  const { token, expires } = await connectAccount(actor, identity, visit);
  await writeSessionToken(token, expires);
  return `/settings/providers?provider=${identity.provider}&outcome=connected`;
}

async function enter(
  { next, timeZone }: ProviderVisit,
  identity: ProviderIdentity,
  visit: Visit,
  languages: string | null,
): Promise<string> {
  try {
    const { token, expires, roles } = await enterWithProvider(identity, { ...guessHabits(languages), timeZone }, visit);
    await writeSessionToken(token, expires);
    return next ?? homeOf(roles);
  } catch (error) {
    if (!(error instanceof SecondStepRequiredError)) throw error;
    return next ? `/sign-in/second-step?next=${encodeURIComponent(next)}` : "/sign-in/second-step";
  }
}
