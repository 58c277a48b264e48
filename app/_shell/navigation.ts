import type { NavItem } from "@/components/layout/nav-item";
import type { Role } from "@/lib/auth/roles";
import type { Words } from "@/lib/words";

type Navigation = { items: NavItem[]; secondary: NavItem[] };

/** Where each audience can go: the shell draws it, the command palette searches it. */
export function navigationOf(role: Role, t: Words): Navigation {
  const settings: NavItem = {
    href: "/settings",
    label: t("shell.nav.settings"),
    icon: "settings",
  };
  switch (role) {
    case "client":
      return {
        items: [
          { href: "/today", label: t("shell.nav.today"), icon: "house", tab: true },
          {
            href: "/check-in",
            label: t("shell.nav.checkIn"),
            icon: "circle-check-big",
            tab: true,
          },
          { href: "/dashboard", label: t("shell.nav.dashboard"), icon: "chart-line", tab: true },
          { href: "/journal", label: t("shell.nav.journal"), icon: "book-open", tab: true },
          { href: "/goals", label: t("shell.nav.goals"), icon: "target" },
          { href: "/habits", label: t("shell.nav.habits"), icon: "sunrise" },
          { href: "/record", label: t("shell.nav.record"), icon: "notebook-tabs" },
          { href: "/sharing", label: t("shell.nav.sharing"), icon: "heart-handshake" },
        ],
        secondary: [settings],
      };
    case "coach":
      return {
        items: [{ href: "/coach", label: t("shell.nav.clients"), icon: "users", tab: true }],
        secondary: [settings],
      };
    case "admin":
      return {
        items: [
          {
            href: "/admin",
            label: t("shell.nav.overview"),
            icon: "house",
            tab: true,
            exact: true,
          },
          { href: "/admin/people", label: t("shell.nav.people"), icon: "users", tab: true },
          {
            href: "/admin/invitations",
            label: t("shell.nav.invitations"),
            icon: "mail",
            tab: true,
          },
          { href: "/admin/jobs", label: t("shell.nav.jobs"), icon: "wrench", tab: true },
        ],
        secondary: [
          { href: "/admin/messages", label: t("shell.nav.messages"), icon: "send" },
          { href: "/admin/audit", label: t("shell.nav.audit"), icon: "scroll-text" },
          settings,
        ],
      };
    case "partner":
    case "support":
      return {
        items: [{ href: `/${role}`, label: t("shell.nav.overview"), icon: "house", tab: true }],
        secondary: [settings],
      };
  }
}
