import { DomainError } from "@/lib/errors";

/** A backup or a restore that must not be, with the sentence that says why. */
export class BackupRefused extends DomainError {
  constructor(reason: Reason, params: Record<string, string | number> = {}) {
    super(`backup.${reason}`, params);
  }
}

export type Reason =
  | "noFile"
  | "notABackup"
  | "newerFormat"
  | "otherKey"
  | "damaged"
  | "wrongKind"
  | "noKeys"
  | "keysOlder"
  | "newerSchema"
  | "notEmpty"
  | "otherName"
  | "inUse"
  | "exists"
  | "noneKept"
  | "stale";
