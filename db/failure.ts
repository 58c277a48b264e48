import { createHash } from "node:crypto";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { UnavailableError } from "@/lib/errors";

/**
 * A database error without what was in the statement. Drizzle's own message holds every parameter and the server's
 * message may quote a value, so neither travels on: a code and a fingerprint of the statement are enough to find it.
 */
export class DatabaseFailure extends Error {
  constructor(
    readonly code: string,
    readonly errno: number,
    readonly fingerprint: string,
  ) {
    super(`database error ${code} (${fingerprint})`);
    this.name = "DatabaseFailure";
  }
}

/** COMMIT was sent and no answer came: it may have happened. The caller repeats with the same ids, which is safe. */
export class UnknownOutcome extends UnavailableError {}

type Failure = { code: string; errno: number; fatal: boolean; sql: string };

/** The driver's error inside whatever wraps it; undefined when the error is not the database's. */
export function driverError(error: unknown): Failure | undefined {
  const inner = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(inner instanceof Error)) return undefined;
  const errno = "errno" in inner && typeof inner.errno === "number" ? inner.errno : 0;
  const fatal = "fatal" in inner && inner.fatal === true;
  const code = codeOf(inner, fatal);
  if (code === undefined || (!("errno" in inner) && !lost.has(code))) return undefined;
  return { code, errno, fatal, sql: error instanceof DrizzleQueryError ? error.query : "" };
}

function codeOf(error: Error, fatal: boolean): string | undefined {
  if ("code" in error && typeof error.code === "string") return error.code;
  return fatal ? CLOSED : undefined; // the driver gives no code to a statement on a connection that is closed already
}

const CLOSED = "PROTOCOL_CONNECTION_LOST";
const TIMEOUT = "PROTOCOL_SEQUENCE_TIMEOUT";

const lost = new Set([
  CLOSED,
  TIMEOUT,
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ER_SERVER_SHUTDOWN",
  "ER_CON_COUNT_ERROR",
  "ER_TOO_MANY_USER_CONNECTIONS",
  "ER_NEW_ABORTING_CONNECTION",
  "ER_CONNECTION_KILLED",
  "ER_SESSION_WAS_KILLED",
  "ER_CLIENT_INTERACTION_TIMEOUT",
  "ER_QUERY_INTERRUPTED",
  "PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR",
  "PROTOCOL_ENQUEUE_AFTER_QUIT",
  "PROTOCOL_PACKETS_OUT_OF_ORDER",
  "PROTOCOL_INCORRECT_PACKET_SEQUENCE",
]);

// MariaDB's ER_CONNECTION_KILLED, which the driver knows by no name; Galera: this node is not (yet) part of the cluster.
const lostNumbers = new Set([1927, 1047]);

// Wrong password, no right, no such database: the server refuses the connection, and asking again helps nobody.
const refusals = new Set([1044, 1045, 1049, 1698]);

const readOnly = new Set([1290, 1836, 1792]); // during a failover
// Deadlock, lock wait, MariaDB's checkread (a row changed since the snapshot), a group's rollback during COMMIT.
const undone = new Set([1205, 1213, 1020, 3101]);

export function isLostConnection(error: unknown): boolean {
  const failure = driverError(error);
  if (!failure || refusals.has(failure.errno)) return false;
  return failure.fatal || lost.has(failure.code) || lostNumbers.has(failure.errno);
}

/** The server did not answer in time. It may still do so: the connection is useless, and asking again takes as long. */
export function isTimeout(error: unknown): boolean {
  return driverError(error)?.code === TIMEOUT;
}

export function isTransient(error: unknown): boolean {
  const failure = driverError(error);
  return failure !== undefined && (undone.has(failure.errno) || readOnly.has(failure.errno));
}

/** The connection had closed before, so the statement never left this process. */
export function wasNeverSent(error: unknown): boolean {
  return error instanceof Error && "fatal" in error && error.fatal === true && !("code" in error);
}

/** True for a connection that must not be used again: lost, or tied to a server that has become read-only. */
export function isBroken(error: unknown): boolean {
  return isLostConnection(error) || readOnly.has(driverError(error)?.errno ?? 0);
}

/** True when a unique key refused the row. */
export function isDuplicate(error: unknown): boolean {
  return (error instanceof DatabaseFailure ? error.errno : driverError(error)?.errno) === 1062;
}

/** What may leave the database's floor: an UnavailableError, a DatabaseFailure, or the error itself if it is not ours. */
export function withoutParameters(error: unknown): unknown {
  const failure = driverError(error);
  if (error instanceof DrizzleQueryError && error.cause instanceof UnavailableError) return error.cause;
  if (!failure)
    return error instanceof DrizzleQueryError ? new DatabaseFailure("QUERY", 0, fingerprintOf(error.query)) : error;
  // What would have succeeded at another moment was tried again and again by now.
  if (isLostConnection(error) || isTransient(error)) return new UnavailableError();
  return new DatabaseFailure(failure.code, failure.errno, fingerprintOf(failure.sql));
}

function fingerprintOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex").slice(0, 12);
}
