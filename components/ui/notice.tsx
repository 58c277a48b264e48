import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

type NoticeKind = "info" | "positive" | "warning" | "danger";

type NoticeProps = {
  kind?: NoticeKind;
  title?: string;
  children?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  /** Read out when it appears; leave it out for what was there when the page came. */
  announce?: boolean;
};

const looks = {
  info: { box: "border-line bg-card", mark: "text-accent", icon: "info" },
  positive: { box: "border-transparent bg-positive-wash", mark: "text-positive", icon: "circle-check" },
  warning: { box: "border-transparent bg-warning-wash", mark: "text-warning", icon: "triangle-exclamation-point" },
  danger: { box: "border-danger bg-danger-wash", mark: "text-danger", icon: "circle-exclamation-point" },
} as const;

/** Something to know here and now. Warning and danger are kept for what they mean. */
export function Notice({ kind = "info", title, children, action, announce = false }: NoticeProps) {
  const { box, mark, icon } = looks[kind];
  return (
    <div
      role={announce ? (kind === "danger" ? "alert" : "status") : undefined}
      className={classNames("flex gap-3 rounded-control border px-4 py-3", box)}
    >
      <Icon name={icon} className={`mt-0.5 ${mark}`} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-prose">{children}</div>}
        {action && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
