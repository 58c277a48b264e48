import type { ReactNode } from "react";
import type { NavItem } from "@/components/layout/nav-item";
import { NavLink } from "@/components/layout/nav-link";
import { Wordmark } from "@/components/layout/wordmark";

type SidebarProps = {
  name: string;
  home: string;
  label: string;
  items: readonly NavItem[];
  secondary: readonly NavItem[];
  /** Search, privacy eye. */
  tools: ReactNode;
  /** Who is signed in, sign out. */
  account: ReactNode;
};

/** The navigation of a wide screen. */
export function Sidebar({ name, home, label, items, secondary, tools, account }: SidebarProps) {
  return (
    <aside className="sticky top-0 hidden h-dvh w-56 shrink-0 flex-col overflow-y-auto border-e border-line px-4 py-5 lg:flex no-print">
      <div className="mb-3 ps-3">
        <Wordmark name={name} href={home} />
      </div>
      <nav aria-label={label} className="flex flex-1 flex-col">
        <Links items={items} />
        <div className="mt-auto pt-6">
          <Links items={secondary} />
        </div>
      </nav>
      <div className="mt-2 flex items-center gap-1 border-t border-line pt-3">{tools}</div>
      <div className="mt-1">{account}</div>
    </aside>
  );
}

function Links({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="space-y-0.5">
      {items.map((item) => (
        <li key={item.href}>
          <NavLink
            href={item.href}
            exact={item.exact}
            className="flex min-h-11 items-center justify-between gap-2 rounded-control px-3 text-soft transition-colors hover:bg-raised hover:text-ink has-data-on-the-way:bg-raised has-data-on-the-way:text-accent aria-[current=page]:bg-accent-wash aria-[current=page]:font-semibold aria-[current=page]:text-ink"
          >
            <span className="flex min-w-0 items-center gap-3">
              <span aria-hidden="true" className="[&>svg]:size-[1.125rem]">
                {item.icon}
              </span>
              {item.label}
            </span>
            {item.badge && <NavBadge {...item.badge} />}
            {item.note && <span className="text-xs text-soft">{item.note}</span>}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** A count that waits. */
export function NavBadge({ text, label }: { text: string; label: string }) {
  return (
    <span className="rounded-full border border-edge bg-card px-2 text-xs text-ink">
      <span aria-hidden="true">{text}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
