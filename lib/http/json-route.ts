import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { currentSession } from "@/lib/auth/current-session";
import {
  DomainError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  RateLimitedError,
  UnavailableError,
} from "@/lib/errors";
import { fieldFaults } from "@/lib/forms/parse";
import { WRITTEN_BY_HEADER } from "@/lib/forms/written-by";
import { errorCode } from "@/lib/log/error-code";
import { log } from "@/lib/log/log";
import { logContext } from "@/lib/log/log-context";
import { say } from "@/lib/words";
import { problem } from "./problem";
import { readBody } from "./read-body";
import { isSameOrigin } from "./same-origin";

/**
 * A route handler under `/api/me/` that changes something: origin, signed-in person (the one who wrote it, if it
 * says who), a body with a limit, strict parsing, then `run`, whose answer is sent as JSON. Refusals are RFC 9457 problems.
 */
export function jsonRoute<Schema extends z.ZodType>(options: {
  schema: Schema;
  maximumBytes: number;
  run: (actor: Actor, input: z.output<Schema>) => Promise<unknown>;
}): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isSameOrigin(request.headers)) return problem(403, "errors.badOrigin");
    try {
      const actor = await currentSession();
      if (!actor) return problem(401, "errors.signedOut");
      const writtenBy = request.headers.get(WRITTEN_BY_HEADER);
      if (writtenBy !== null && writtenBy !== actor.userId) return problem(409, "errors.somebodyElse");
      const body = await readBody(request, options.maximumBytes);
      if (body.status !== 200) return problem(body.status, "errors.invalid");
      const parsed = options.schema.safeParse(body.value);
      if (!parsed.success) return problem(422, "errors.checkFields", { errors: sentences(actor.locale, parsed.error) });
      return Response.json((await options.run(actor, parsed.data)) ?? {}, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      return refusal(error);
    }
  };
}

function sentences(locale: string, error: z.ZodError): Record<string, string> {
  return Object.fromEntries(fieldFaults(error).map(({ field, key, params }) => [field, say(locale, key, params)]));
}

/** An expected error as its status; anything else as 500 with the reference that finds its log line. */
export function refusal(error: unknown): Response {
  if (!(error instanceof DomainError)) return unexpected(error);
  if (error instanceof NotFoundError) return problem(404, error.messageKey);
  if (error instanceof ForbiddenError) return problem(403, error.messageKey);
  if (error instanceof InvalidInputError)
    return problem(422, error.messageKey, {
      errors: Object.fromEntries(Object.entries(error.fieldErrors).map(([field, key]) => [field, say("en-GB", key)])),
    });
  if (error instanceof RateLimitedError)
    return problem(429, error.messageKey, { params: error.params }, { "retry-after": String(error.retryAfterSeconds) });
  if (error instanceof UnavailableError) return problem(503, error.messageKey, {}, { "retry-after": "5" });
  return problem(409, error.messageKey);
}

function unexpected(error: unknown): Response {
  log("error", "request.failed", { during: "route", code: errorCode(error) });
  return problem(500, "errors.unexpected", { reference: logContext().request ?? null });
}
