import { PaletteButton } from "@/components/layout/palette-button";
import type { PaletteItem } from "@/components/layout/palette-item";
import type { Role } from "@/lib/auth/roles";
import type { Words } from "@/lib/words";
import { navigationOf } from "./navigation";

/** The command palette of a room: its pages, what can be done there, and the people one works with. */
export function Palette({ audience, t }: { audience: Role; t: Words }) {
  const { items, secondary } = navigationOf(audience, t);
  const pages = [...items, ...secondary].map(
    ({ href, label }): PaletteItem => ({ id: href, href, label, group: t("palette.groups.pages") }),
  );
  return (
    <PaletteButton
      words={{
        label: t("palette.label"),
        placeholder: t("palette.placeholder"),
        nothing: t("palette.nothing"),
        count: t("palette.count", { count: "{count}" }),
        help: t("palette.help"),
      }}
      items={[...actionsOf(audience, t), ...pages]}
      searchUrl={audience === "coach" || audience === "admin" ? "/api/me/palette" : undefined}
    />
  );
}

function actionsOf(audience: Role, t: Words): PaletteItem[] {
  const group = t("palette.groups.actions");
  const help: PaletteItem = {
    id: "help",
    group,
    href: "/help-now",
    label: t("palette.actions.help"),
    keywords: t("palette.keywords.help"),
  };
  switch (audience) {
    case "client":
      return [
        {
          id: "do-check-in",
          group,
          href: "/check-in",
          label: t("palette.actions.checkIn"),
          keywords: t("palette.keywords.checkIn"),
          shortcut: "C",
        },
        {
          id: "do-write",
          group,
          href: "/journal/new",
          label: t("palette.actions.write"),
          keywords: t("palette.keywords.write"),
          shortcut: "J",
        },
        {
          id: "do-mood",
          group,
          href: "/journal",
          label: t("palette.actions.mood"),
          keywords: t("palette.keywords.mood"),
          shortcut: "M",
        },
        {
          id: "do-expense",
          group,
          href: "/record/expenses/new",
          label: t("palette.actions.expense"),
          keywords: t("palette.keywords.expense"),
          shortcut: "E",
        },
        {
          id: "do-invite",
          group,
          href: "/sharing",
          label: t("palette.actions.inviteCoach"),
          keywords: t("palette.keywords.inviteCoach"),
        },
        help,
      ];
    case "admin":
      return [
        { id: "do-invite", group, href: "/admin/invitations", label: t("palette.actions.invite"), shortcut: "I" },
        help,
      ];
    case "coach":
    case "partner":
    case "support":
      return [help];
  }
}
