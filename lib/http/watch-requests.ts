import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "@/lib/env";
import { log } from "@/lib/log/log";
import { beginLogContext, withLogContext } from "@/lib/log/log-context";
import { countRequest } from "@/lib/metrics/count-request";
import { setPageHeaders } from "./page-headers";
import { passableMethod } from "./passable-method";
import { REQUEST_ID, requestIdFrom } from "./request-id";
import { type PatternOf, routePatterns } from "./route-patterns";
import { countAnswer } from "./stopping";

declare global {
  var purposefulWatchesRequests: boolean | undefined;
}

/** Asked again and again by machines: a line each would bury the others. They are counted all the same. */
const quiet = new Set(["(file)", "/api/health", "/api/metrics"]);

/**
 * Gives every request of this process its id, in all its log lines and in the answer's header, pages their policy, and writes
 * one line when it is over. Node publishes each request before the server sees it, so no server of our own is needed
 * (diagnostics_channel).
 */
export function watchRequests(): void {
  if (globalThis.purposefulWatchesRequests) return;
  globalThis.purposefulWatchesRequests = true;
  const patternOf = routePatterns(env.NEXT_DIST_DIR);
  subscribe("http.server.request.start", (message) => {
    if (isExchange(message)) begin(message.request, message.response, patternOf);
  });
}

type Exchange = { request: IncomingMessage; response: ServerResponse };

function isExchange(message: unknown): message is Exchange {
  return typeof message === "object" && message !== null && "request" in message && "response" in message;
}

function begin(request: IncomingMessage, response: ServerResponse, patternOf: PatternOf): void {
  const started = performance.now();
  const context = { request: requestIdFrom(request.headers[REQUEST_ID]) };
  request.headers[REQUEST_ID] = context.request; // what pages and handlers read
  response.setHeader(REQUEST_ID, context.request);
  setPageHeaders(request, response);
  beginLogContext(context);
  countAnswer(response);
  const { method = "GET", url = "/" } = request; // as sent: Next rewrites the address while it works
  request.method = passableMethod(method);
  response.once("close", () => {
    const route = patternOf(url);
    const milliseconds = Math.round(performance.now() - started);
    const status = response.statusCode;
    countRequest({ method, route, status, milliseconds });
    if (quiet.has(route) && status < 500) return;
    const facts = { method: known(method), route, status, milliseconds };
    withLogContext(context, () => log("info", "request", response.writableFinished ? facts : { ...facts, cut: true }));
  });
}

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

function known(method: string): string {
  return methods.has(method) ? method : "other";
}
