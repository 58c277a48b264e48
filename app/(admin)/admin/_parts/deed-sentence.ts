import type { Deed } from "@/lib/audit/list-admin-deeds";
import { isRole } from "@/lib/auth/roles";
import type { Words } from "@/lib/words";

/** "Ada gave Bob the role Coach", for the log of deeds. */
export function deedSentence(t: Words, { deed, doer, doerKind, subject, details }: Deed): string {
  const role = typeof details?.role === "string" && isRole(details.role) ? t(`common.roles.${details.role}`) : "";
  const doerName = doer
    ? doer.name || t("admin.nameless")
    : t(doerKind === "operator" ? "admin.operator" : "admin.product");
  const shown = typeof details?.shown === "number" ? details.shown : 1;
  return t(`admin.deeds.${deed}`, { doer: doerName, subject: subject?.name || t("admin.nameless"), role, shown });
}
