import type { NextRequest } from "next/server";
import { inTransaction } from "@/db/transaction";
import type { OidcProvider } from "@/lib/env";
import { requireKeptSignIn } from "@/lib/http/keeps-sign-in";
import { readBytes } from "@/lib/http/read-bytes";
import type { Actor } from "../actor";
import { currentSession } from "../current-session";
import { currentVisit } from "../current-visit";
import { limits } from "../limits";
import { countTry } from "../rate-limit";
import { safeNext } from "../safe-next";
import { leaveForProviderSchema } from "../schema";
import { requireStepUp } from "../step-up";
import { refusedAt, seeOther } from "./answers";
import { authorizationOf } from "./next-auth-routes";
import { passOn } from "./pass-on";
import { keepProviderVisit } from "./provider-visit";

const MOST_BYTES = 16 * 1024;

/**
 * Sends somebody to a provider: to sign in, or to connect it with the account that they are signed in to, which asks for a
 * fresh proof. Why they went is kept here; the browser takes along nothing that could be changed on the way.
 */
export async function leaveForProvider(request: NextRequest, provider: OidcProvider): Promise<Response> {
  const body = await readBytes(request, MOST_BYTES);
  if (!body) return new Response(null, { status: 413 });
  const sent = leaveForProviderSchema.safeParse(Object.fromEntries(new URLSearchParams(body.toString("utf8"))));
  if (!sent.success) return new Response(null, { status: 400 });
  const { next, timeZone, connect } = sent.data;
  try {
    const connects = connect ? connecting(await currentSession()) : null;
    requireKeptSignIn(request.headers);
    const visit = await currentVisit();
    await countTry([[limits.signInPerAddress, visit.address]]);
    const { location, state, setCookies } = await authorizationOf(provider.id);
    const gone = { state, browserToken: visit.browserToken, provider: provider.id };
    await inTransaction((tx) => keepProviderVisit(tx, gone, { connects, next: safeNext(next), timeZone }));
    return passOn(location, provider.name, setCookies);
  } catch (error) {
    return seeOther(refusedAt(error, provider.id, connect ? "settings" : "door"));
  }
}

/** Nobody signed in: the settings' own page asks them to, and comes back. */
function connecting(actor: Actor | null): { userId: string; sessionId: string } | null {
  requireStepUp(actor ?? { authenticatedAt: null });
  return actor?.sessionId ? { userId: actor.userId, sessionId: actor.sessionId } : null;
}
