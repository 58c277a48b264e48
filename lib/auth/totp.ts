import { createHmac } from "node:crypto";
import { sameBytes } from "@/lib/crypto/tokens";

/** Seconds that a code stands for, and its digits: what every authenticator app takes for granted. */
const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps before and after the present one: clocks differ. */
const DRIFT = 1;

/** The time step of an instant (RFC 6238, 4.2). */
export function stepAt(instant: Date): number {
  return Math.floor(instant.getTime() / 1000 / STEP_SECONDS);
}

/** The code of a step: HMAC-SHA-1 and dynamic truncation (RFC 4226, 5.3). */
export function totpCode(seed: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", seed).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const truncated = mac.readUInt32BE(offset) & 0x7fffffff;
  return (truncated % 10 ** digits).toString().padStart(digits, "0");
}

/** The step whose code this is, at most one step off; null when it is none of them. */
export function matchingStep(seed: Buffer, code: string, instant: Date): number | null {
  const steps = Array.from({ length: 2 * DRIFT + 1 }, (_, index) => stepAt(instant) - DRIFT + index);
  return steps.find((step) => sameBytes(Buffer.from(totpCode(seed, step)), Buffer.from(code))) ?? null;
}
