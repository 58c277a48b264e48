import { createHash } from "node:crypto";
import { DatabaseFailure } from "@/db/failure";
import { DomainError } from "@/lib/errors";

const MAXIMUM = 64;

/**
 * What of an error may be written down: its kind and a fingerprint of where it came from, which is the same for the same
 * fault. Never its message, which may quote what a person wrote.
 */
export function errorCode(error: unknown): string {
  if (error instanceof DatabaseFailure) return cut(`${error.code} ${error.fingerprint}`);
  if (error instanceof DomainError) return cut(error.messageKey);
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return cut(`${ascii(code)} ${fingerprint(error)}`);
}

/** A fingerprint of what a library says in words: the same for the same words, and none of them. */
export function textCode(text: string): string {
  return `text ${fingerprintOf(text)}`;
}

function fingerprint(error: Error): string {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return fingerprintOf(frames.join("\n"));
}

function fingerprintOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function ascii(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, "?");
}

function cut(text: string): string {
  return text.slice(0, MAXIMUM);
}
