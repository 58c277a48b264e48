import type { ReactNode } from "react";
import type { NavItem } from "@/components/layout/nav-item";
import { NavLink } from "@/components/layout/nav-link";
import { Icon } from "@/components/ui/icon";

type PlacesProps = {
  label: string;
  moreLabel: string;
  closeLabel: string;
  items: readonly NavItem[];
  secondary: readonly NavItem[];
  /** Who is signed in, sign out. */
  account: ReactNode;
};

/**
 * Where one can go: a column on a wide screen; on a phone four places in reach of the thumb, and a sheet with all the others. It is
 * one list, which the stylesheet puts where it belongs (`places-…` in app/globals.css).
 */
export function Places({ label, moreLabel, closeLabel, items, secondary, account }: PlacesProps) {
  const tabs = items.filter((item) => item.tab).slice(0, 4);
  const others = items.filter((item) => !tabs.includes(item));
  return (
    <nav aria-label={label} className="places">
      <ul className="places-tabs">
        {tabs.map((item) => (
          <Place key={item.href} item={item} />
        ))}
        <li className="lg:hidden">
          <button type="button" popoverTarget="more-places" className="place">
            <Icon name="ellipsis" />
            {moreLabel}
          </button>
        </li>
      </ul>
      <div id="more-places" popover="auto" className="places-more">
        <div className="mb-1 flex items-center justify-between lg:hidden">
          <p className="font-serif text-xl">{moreLabel}</p>
          <button
            type="button"
            popoverTarget="more-places"
            popoverTargetAction="hide"
            aria-label={closeLabel}
            className="icon-button"
          >
            <Icon name="x" />
          </button>
        </div>
        <ul className="places-rest">
          {others.map((item) => (
            <Place key={item.href} item={item} />
          ))}
          {secondary.map((item, index) => (
            <Place key={item.href} item={item} className={index === 0 ? "lg:mt-auto lg:pt-6" : undefined} />
          ))}
        </ul>
        <div className="mt-2 border-t border-line pt-2">{account}</div>
      </div>
    </nav>
  );
}

function Place({ item, className }: { item: NavItem; className?: string | undefined }) {
  const { href, exact, icon, label, badge, note } = item;
  return (
    <li className={className}>
      <NavLink href={href} exact={exact} className="place">
        {icon && <Icon name={icon} />}
        <span className="min-w-0 max-w-full truncate">{label}</span>
        {badge && (
          <span className="place-aside rounded-full border border-edge bg-card px-2 text-xs text-ink">
            <span aria-hidden="true">{badge.text}</span>
            <span className="sr-only">{badge.label}</span>
          </span>
        )}
        {note && <span className="place-aside text-xs text-soft">{note}</span>}
      </NavLink>
    </li>
  );
}
