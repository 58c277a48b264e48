"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import { isHere } from "@/components/layout/is-here";

type NavLinkProps = { href: string; exact?: boolean | undefined; className: string; children: ReactNode };

/** Puts the sheet that it stands in away: a popover survives a client-side navigation. */
function leaveSheet(event: MouseEvent<HTMLAnchorElement>) {
  const sheet = event.currentTarget.closest("[popover]");
  if (sheet instanceof HTMLElement && sheet.matches(":popover-open")) sheet.hidePopover();
}

/** A link that knows when it is where you are. A leaf of its own, because layouts do not render again on navigation. */
export function NavLink({ href, exact = false, className, children }: NavLinkProps) {
  const here = isHere(usePathname(), href, exact);
  return (
    <Link href={href} aria-current={here ? "page" : undefined} onClick={leaveSheet} className={className}>
      {children}
      <OnTheWay />
    </Link>
  );
}

/** Marks the link at once while its page is still on the way: on a slow line a tap would seem to do nothing. */
function OnTheWay() {
  return useLinkStatus().pending ? <span data-on-the-way hidden /> : null;
}
