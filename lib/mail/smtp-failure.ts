import type { Delivery } from "./mail-channel";

/** Faults of the address or of the mail itself, as nodemailer names them: another try would meet the same answer. */
const ofTheMail = new Set(["EENVELOPE", "EMESSAGE"]);

/**
 * What a broken-off conversation means (RFC 5321 §4.2.1: 4yz may be tried again, 5yz may not). An answer of the server is
 * certain. Without one, everything before the text was on its way is certainly not delivered, and everything after is
 * unknown. What is wrong with the server or our credentials is tried again: somebody may mend it.
 */
export function smtpFailure(error: unknown, isOnItsWay: boolean): Delivery {
  const { code, responseCode } = partsOf(error);
  if (responseCode !== null) {
    return {
      kind: "refused",
      code: `SMTP ${responseCode}`,
      isPermanent: responseCode >= 500 && ofTheMail.has(code),
    };
  }
  return isOnItsWay ? { kind: "unknown", code } : { kind: "refused", code, isPermanent: false };
}

function partsOf(error: unknown): { code: string; responseCode: number | null } {
  if (!(error instanceof Error)) return { code: "unknown", responseCode: null };
  return {
    code: "code" in error && typeof error.code === "string" ? error.code : "unknown",
    responseCode: "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : null,
  };
}
