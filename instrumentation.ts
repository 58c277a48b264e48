import type { Instrumentation } from "next";

/**
 * Before the first request: what the process needs must be there, or it says so and ends. Everything here runs in Node
 * (proxy.ts too), so there is no other runtime to be told apart; imported late, because the build reads this file as well.
 */
export async function register() {
  const { assertReady } = await import("@/lib/ops/assert-ready");
  await assertReady();
  const { watchRequests } = await import("@/lib/http/watch-requests");
  watchRequests();
  const { stopInOrder } = await import("@/lib/http/stopping");
  stopInOrder();
  const { env } = await import("@/lib/env");
  if (env.NODE_ENV !== "production") return;
  const { keepConsolePrivate } = await import("@/lib/log/keep-console-private");
  keepConsolePrivate();
}

/** Called by Next for every error that a page, an action, a handler or the proxy let through. */
export const onRequestError: Instrumentation.onRequestError = async (...failure) => {
  const { reportFailure } = await import("@/lib/http/report-failure");
  await reportFailure(...failure);
};
