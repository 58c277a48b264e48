import { createHmac } from "node:crypto";
import { required } from "@/lib/env";

/** A keyed fingerprint of an e-mail address: finds the row without ever storing the address in the clear. */
export function emailIndex(email: string): Buffer {
  return blindIndex("email", normaliseEmail(email));
}

/** A keyed fingerprint of anything else that is looked up but not kept (an address that tries to sign in, say). */
export function blindIndex(purpose: string, value: string): Buffer {
  return createHmac("sha256", Buffer.from(required("INDEX_KEY"), "hex"))
    .update(`${purpose}·${value}`)
    .digest();
}

/** One spelling per address: no spaces around it, NFC, lower case. Providers' own rules (dots, plus) are left alone. */
export function normaliseEmail(email: string): string {
  return email.trim().normalize("NFC").toLowerCase();
}
