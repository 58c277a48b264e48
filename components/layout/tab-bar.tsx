import { Ellipsis, X } from "lucide-react";
import type { ReactNode } from "react";
import type { NavItem } from "@/components/layout/nav-item";
import { NavLink } from "@/components/layout/nav-link";
import { NavBadge } from "@/components/layout/sidebar";

type TabBarProps = {
  label: string;
  moreLabel: string;
  closeLabel: string;
  items: readonly NavItem[];
  secondary: readonly NavItem[];
  account: ReactNode;
};

const tabClass =
  "flex min-h-14 w-full flex-col items-center justify-center gap-0.5 rounded-control px-1 text-xs text-soft transition-colors aria-[current=page]:font-semibold aria-[current=page]:text-accent has-data-on-the-way:bg-accent-wash has-data-on-the-way:text-accent";

/** The navigation of a phone, in reach of the thumb: four places, and a sheet with all the others. */
export function TabBar({ label, moreLabel, closeLabel, items, secondary, account }: TabBarProps) {
  const tabs = items.filter((item) => item.tab).slice(0, 4);
  const rest = [...items.filter((item) => !tabs.includes(item)), ...secondary];
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper px-2 pb-[env(safe-area-inset-bottom)] lg:hidden no-print"
    >
      <ul className="mx-auto flex max-w-xl">
        {tabs.map((item) => (
          <li key={item.href} className="min-w-0 flex-1">
            <NavLink href={item.href} exact={item.exact} className={tabClass}>
              <span aria-hidden="true" className="[&>svg]:size-5">
                {item.icon}
              </span>
              <span className="max-w-full truncate">{item.label}</span>
            </NavLink>
          </li>
        ))}
        <li className="min-w-0 flex-1">
          <button type="button" popoverTarget="more-places" className={tabClass}>
            <Ellipsis aria-hidden="true" className="size-5" />
            {moreLabel}
          </button>
        </li>
      </ul>
      <div
        id="more-places"
        popover="auto"
        className="sheet inset-x-0 bottom-0 top-auto m-0 max-h-[85dvh] w-full max-w-none overflow-y-auto rounded-t-card border-t border-line bg-card px-4 pt-3 pb-[calc(1rem+env(safe-area-inset-bottom))] shadow-float backdrop:bg-veil"
      >
        <div className="mb-1 flex items-center justify-between">
          <p className="font-serif text-xl">{moreLabel}</p>
          <button
            type="button"
            popoverTarget="more-places"
            popoverTargetAction="hide"
            aria-label={closeLabel}
            className="inline-flex size-11 items-center justify-center rounded-control text-soft"
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        </div>
        <ul className="divide-y divide-line">
          {rest.map((item) => (
            <li key={item.href}>
              <NavLink
                href={item.href}
                exact={item.exact}
                className="flex min-h-12 items-center justify-between gap-3 aria-[current=page]:font-semibold aria-[current=page]:text-accent"
              >
                <span className="flex items-center gap-3">
                  <span aria-hidden="true" className="text-soft [&>svg]:size-5">
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
        <div className="mt-2 border-t border-line pt-2">{account}</div>
      </div>
    </nav>
  );
}
