import type { ServerResponse } from "node:http";
import { SECOND } from "@/lib/clock";
import { env } from "@/lib/env";
import { closeAllStreams } from "@/lib/events/open-streams";
import { log } from "@/lib/log/log";

// For the whole process, which is one however many bundles hold this module.
declare global {
  var purposefulStopping: { isStopping: boolean; answering: Set<ServerResponse> } | undefined;
}

function state() {
  globalThis.purposefulStopping ??= { isStopping: false, answering: new Set() };
  return globalThis.purposefulStopping;
}

/** True once the process was asked to end: it finishes what it has and begins nothing that lasts. */
export function isStopping(): boolean {
  return state().isStopping;
}

/** An answer that is being made: it is waited for, and its connection is closed after it when the process ends. */
export function countAnswer(response: ServerResponse): void {
  const { answering, isStopping: isLate } = state();
  if (isLate) endConnection(response);
  answering.add(response);
  response.once("close", () => answering.delete(response));
}

/**
 * SIGTERM and SIGINT: Next takes no new connection and ends when all answers are sent. What it does not know of is done here:
 * streams, which never end by themselves, are told to come back; connections that are kept open for the next request are
 * not; and after SHUTDOWN_SECONDS the process ends whatever it is doing.
 */
export function stopInOrder(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop(signal));
}

function stop(signal: string): void {
  const now = state();
  if (now.isStopping) return;
  now.isStopping = true;
  log("info", "app.stopping", { signal, answering: now.answering.size });
  for (const response of now.answering) endConnection(response);
  closeAllStreams("leaving");
  setTimeout(() => {
    log("warn", "app.cut", { answering: now.answering.size });
    process.exit(1);
  }, env.SHUTDOWN_SECONDS * SECOND).unref();
}

function endConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}
