import {
  BookOpen,
  ChartLine,
  CircleCheckBig,
  HeartHandshake,
  House,
  Mail,
  NotebookTabs,
  ScrollText,
  Send,
  Settings,
  Users,
  Wrench,
} from "lucide-react";
import type { NavItem } from "@/components/layout/nav-item";
import type { Role } from "@/lib/auth/roles";
import type { Words } from "@/lib/words";

type Navigation = { items: NavItem[]; secondary: NavItem[] };

/** Where each audience can go: the shell draws it, the command palette searches it. */
export function navigationOf(role: Role, t: Words): Navigation {
  const settings: NavItem = {
    href: "/settings",
    label: t("shell.nav.settings"),
    icon: <Settings size={20} aria-hidden />,
  };
  switch (role) {
    case "client":
      return {
        items: [
          { href: "/today", label: t("shell.nav.today"), icon: <House size={20} aria-hidden />, tab: true },
          {
            href: "/check-in",
            label: t("shell.nav.checkIn"),
            icon: <CircleCheckBig size={20} aria-hidden />,
            tab: true,
          },
          { href: "/dashboard", label: t("shell.nav.dashboard"), icon: <ChartLine size={20} aria-hidden />, tab: true },
          { href: "/journal", label: t("shell.nav.journal"), icon: <BookOpen size={20} aria-hidden />, tab: true },
          { href: "/record", label: t("shell.nav.record"), icon: <NotebookTabs size={20} aria-hidden /> },
          { href: "/sharing", label: t("shell.nav.sharing"), icon: <HeartHandshake size={20} aria-hidden /> },
        ],
        secondary: [settings],
      };
    case "coach":
      return {
        items: [{ href: "/coach", label: t("shell.nav.clients"), icon: <Users size={20} aria-hidden />, tab: true }],
        secondary: [settings],
      };
    case "admin":
      return {
        items: [
          {
            href: "/admin",
            label: t("shell.nav.overview"),
            icon: <House size={20} aria-hidden />,
            tab: true,
            exact: true,
          },
          { href: "/admin/people", label: t("shell.nav.people"), icon: <Users size={20} aria-hidden />, tab: true },
          {
            href: "/admin/invitations",
            label: t("shell.nav.invitations"),
            icon: <Mail size={20} aria-hidden />,
            tab: true,
          },
          { href: "/admin/jobs", label: t("shell.nav.jobs"), icon: <Wrench size={20} aria-hidden />, tab: true },
        ],
        secondary: [
          { href: "/admin/messages", label: t("shell.nav.messages"), icon: <Send size={20} aria-hidden /> },
          { href: "/admin/audit", label: t("shell.nav.audit"), icon: <ScrollText size={20} aria-hidden /> },
          settings,
        ],
      };
    case "partner":
    case "support":
      return {
        items: [{ href: `/${role}`, label: t("shell.nav.overview"), icon: <House size={20} aria-hidden />, tab: true }],
        secondary: [settings],
      };
  }
}
