import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-names";

type EmptyStateProps = {
  /** What will be here. */
  title: string;
  children?: ReactNode;
  /** The one step that brings it. */
  action?: ReactNode;
  icon?: IconName;
};

/** A place that is still empty: what will be here, and the one step that brings it. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-card border border-dashed border-line px-5 py-8 sm:px-8">
      {icon && <Icon name={icon} className="size-6 text-soft" />}
      <p className="font-serif text-xl">{title}</p>
      {children && <div className="max-w-prose text-soft">{children}</div>}
      {action && <div className="mt-1 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
