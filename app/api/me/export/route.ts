import { PassThrough } from "node:stream";
import { currentLeaver, currentSession } from "@/lib/auth/current-session";
import { StepUpRequiredError } from "@/lib/auth/step-up";
import { RateLimitedError, UnavailableError } from "@/lib/errors";
import type { Archive } from "@/lib/export/archive-for";
import { archiveName, takeOwnData } from "@/lib/export/hand-over";
import { refusal } from "@/lib/http/json-route";
import { problem } from "@/lib/http/problem";
import { isSameOrigin } from "@/lib/http/same-origin";
import { errorCode } from "@/lib/log/error-code";
import { log } from "@/lib/log/log";

/**
 * All that is the signed-in person's own, as a file; also for somebody who is leaving. A refusal leads a form back to its
 * page, which says what is the matter. The file is written while it is sent: a failure on the way cuts it off, so that
 * nobody takes half of it for the whole.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return problem(403, "errors.badOrigin");
  try {
    const actor = await currentSession();
    const leaver = actor ? null : await currentLeaver();
    const holder = actor ?? leaver;
    if (!holder) return wantsPage(request) ? to("/sign-in?next=/settings/your-data") : problem(401, "errors.signedOut");
    try {
      return download(await takeOwnData(holder));
    } catch (error) {
      return refuse(request, error, leaver ? "/leaving" : "/settings/your-data");
    }
  } catch (error) {
    return refusal(error);
  }
}

function download(archive: Archive): Response {
  const body = new PassThrough();
  archive.writeInto(body).catch((error: unknown) => {
    log("warn", "export.cut-off", { code: errorCode(error) });
    body.destroy(error instanceof Error ? error : undefined);
  });
  return new Response(streamOf(body), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${archiveName()}"`,
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** Reads only as fast as the browser takes it; when the browser goes away, so does the archive. */
function streamOf(body: PassThrough): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Buffer> = body[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel() {
      body.destroy();
    },
  });
}

function refuse(request: Request, error: unknown, page: string): Response {
  const outcome = outcomeOf(error);
  return outcome !== null && wantsPage(request) ? to(`${page}?download=${outcome}#download`) : refusal(error);
}

function wantsPage(request: Request): boolean {
  return request.headers.get("accept")?.includes("text/html") ?? false;
}

function to(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

function outcomeOf(error: unknown): string | null {
  if (error instanceof StepUpRequiredError) return "confirm";
  if (error instanceof RateLimitedError) return "limited";
  return error instanceof UnavailableError ? "unavailable" : null;
}
