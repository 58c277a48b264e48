import type { ReactNode } from "react";

/** The classes of a link or a button in a menu. */
export const menuItemClass =
  "flex min-h-11 w-full items-center gap-3 rounded-small px-3 text-start hover:bg-accent-wash focus-visible:outline-offset-[-2px]";

/**
 * What can be done with a thing, inside a Popover. A plain list of links and buttons: Tab reaches them, nothing needs to be
 * learned.
 */
export function MenuList({ items }: { items: readonly { key: string; content: ReactNode }[] }) {
  return (
    <ul className="min-w-44">
      {items.map((item) => (
        <li key={item.key}>{item.content}</li>
      ))}
    </ul>
  );
}
