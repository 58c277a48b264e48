import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type BadgeKind = "plain" | "positive" | "warning" | "danger" | "accent";

const kinds: Record<BadgeKind, string> = {
  plain: "border-line bg-raised text-ink",
  accent: "border-transparent bg-accent-wash text-ink",
  positive: "border-transparent bg-positive-wash text-positive",
  warning: "border-transparent bg-warning-wash text-warning",
  danger: "border-transparent bg-danger-wash text-danger",
};

/** A state in a word. */
export function Badge({ kind = "plain", children }: { kind?: BadgeKind; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-full border px-2 text-xs font-semibold whitespace-nowrap leading-5",
        kinds[kind],
      )}
    >
      {children}
    </span>
  );
}
