import type { Instrumentation } from "next";
import { UnavailableError } from "@/lib/errors";
import { errorCode } from "@/lib/log/error-code";
import { isNewToLog } from "@/lib/log/keep-console-private";
import { log } from "@/lib/log/log";

/**
 * The line of an error that no code of ours expected, or of a page that could not be drawn. `reference` is what the error page
 * shows; the address, the headers and the error's message stay out.
 */
export const reportFailure: Instrumentation.onRequestError = (error, request, context) => {
  isNewToLog(error);
  const isAway = error instanceof Error && error.name === UnavailableError.name;
  log(isAway ? "warn" : "error", "request.failed", {
    method: request.method,
    route: context.routePath,
    during: context.routeType,
    code: errorCode(error),
    ...referenceOf(error),
  });
};

function referenceOf(error: unknown): { reference?: string } {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
  return /^\w{1,40}$/.test(digest) ? { reference: digest } : {};
}
