import type { IconName } from "@/components/ui/icon-names";

/** One place to go. */
export type NavItem = {
  href: string;
  label: string;
  icon: IconName | null;
  /** A count that waits, already as text, and what it counts for those who listen: "2", "2 unread messages". */
  badge?: { text: string; label: string } | undefined;
  /** Something small at the right: "4 min ago". */
  note?: string | undefined;
  /** Stands in the tab bar of a phone (at most four do; the rest is under "More"). */
  tab?: boolean;
  /** Only the exact address counts as being here: for a home such as "/coach". */
  exact?: boolean;
};
