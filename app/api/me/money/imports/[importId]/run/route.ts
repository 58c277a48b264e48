import type { Actor } from "@/lib/auth/actor";
import { currentSession } from "@/lib/auth/current-session";
import { DomainError, NotFoundError } from "@/lib/errors";
import { runImport } from "@/lib/finance/imports/run-import";
import { refusal } from "@/lib/http/json-route";
import { problem } from "@/lib/http/problem";
import { isSameOrigin } from "@/lib/http/same-origin";
import { isId } from "@/lib/ids";
import { errorCode } from "@/lib/log/error-code";
import { log } from "@/lib/log/log";
import { say } from "@/lib/words";

type Context = { params: Promise<{ importId: string }> };

/**
 * Keeps a draft. A script hears how far it is, a line of JSON at a time, and at the end whether it is kept; a plain form is
 * led to the result. It goes on when the one who asked goes away: it is kept whole or not at all.
 */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request.headers)) return problem(403, "errors.badOrigin");
  try {
    const { importId } = await params;
    const actor = await currentSession();
    if (!actor) return problem(401, "errors.signedOut");
    if (!isId(importId)) throw new NotFoundError();
    if (!request.headers.get("accept")?.includes("text/html")) return told(actor, importId);
    await runImport(actor, importId);
    const location = `/record/money/imports/${importId}?just=kept`;
    return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
  } catch (error) {
    return refusal(error);
  }
}

function told(actor: Actor, importId: string): Response {
  let isHeard = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const line = (said: Record<string, unknown>) => {
        if (isHeard) controller.enqueue(new TextEncoder().encode(`${JSON.stringify(said)}\n`));
      };
      try {
        await runImport(actor, importId, (done, all) => line({ done, all }));
        line({ state: "kept" });
      } catch (error) {
        if (!(error instanceof DomainError))
          log("error", "request.failed", { during: "route", code: errorCode(error) });
        line({ refused: error instanceof DomainError ? say(actor.locale, error.messageKey, error.params) : null });
      }
      if (isHeard) controller.close();
    },
    cancel() {
      isHeard = false;
    },
  });
  return new Response(body, {
    headers: { "content-type": "application/x-ndjson", "cache-control": "no-store, no-transform" },
  });
}
