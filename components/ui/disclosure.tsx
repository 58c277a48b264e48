"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  id?: string;
  /** Details of the same name are open one at a time. */
  name?: string;
};

/** What waits behind a line. Native details: it opens without scripts, and by a search in the page. */
export function Disclosure({ summary, children, open, id, name }: DisclosureProps) {
  return (
    <details id={id} name={name} open={open} className="group/disclosure">
      <summary className="flex min-h-11 items-center gap-3 rounded-control text-soft hover:text-ink">
        <Icon name="plus" className="size-4 transition-transform group-open/disclosure:rotate-45" />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="pt-2 pb-3">{children}</div>
    </details>
  );
}
