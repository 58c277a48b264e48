import type { ReactNode } from "react";
import { AccountPanel } from "@/components/layout/account-panel";
import type { NavItem } from "@/components/layout/nav-item";
import { PaletteButton } from "@/components/layout/palette-button";
import { Shell } from "@/components/layout/shell";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { Toaster } from "@/components/ui/toaster";
import { GalleryTools } from "./gallery-tools";

const items: NavItem[] = [
  { href: "/design", label: "Today", icon: "sunrise", tab: true },
  { href: "/design?page=a", label: "Dashboard", icon: "house", tab: true },
  {
    href: "/design?page=b",
    label: "Journal",
    icon: "notebook-pen",
    tab: true,
    badge: { text: "2", label: "2 drafts" },
  },
  { href: "/design?page=c", label: "Money", icon: "wallet", tab: true },
  { href: "/design?page=d", label: "Sleep", icon: "moon" },
];

const secondary: NavItem[] = [
  { href: "/design?page=e", label: "Devices", icon: "watch", note: "4 min ago" },
  { href: "/design?page=f", label: "Settings", icon: "settings" },
];

const paletteWords = {
  label: "Go to",
  placeholder: "A page, a person, an action",
  nothing: "Nothing by that name.",
  count: "{count} results",
  help: "↑ ↓ to move, Enter to open, Esc to close",
};

const paletteItems = [
  { id: "today", label: "Today", group: "Pages", href: "/design", shortcut: "T" },
  { id: "check-in", label: "Check-in", group: "Pages", href: "/design?went=check-in", shortcut: "C" },
  { id: "settings", label: "Settings", group: "Pages", href: "/design?went=settings" },
  { id: "zoe", label: "Zoë Ångström", group: "People", detail: "client", href: "/design?went=zoe" },
];

export function GalleryFrame({ children }: { children: ReactNode }) {
  return (
    <Shell
      words={{ name: "Purposeful", skip: "Skip to content", navigation: "Main", more: "More", close: "Close" }}
      home="/design"
      items={items.map((item) => ({ ...item, exact: true }))}
      secondary={secondary}
      tools={
        <>
          <PaletteButton words={paletteWords} items={paletteItems} />
          <GalleryTools />
        </>
      }
      account={
        <AccountPanel
          name="Ava Lindqvist"
          detail="Client"
          signOut={
            <Button kind="quiet" size="small">
              Sign out
            </Button>
          }
        />
      }
    >
      <PageHeader
        eyebrow="Friday, 20 November"
        title="A steadier week than most, Ava"
        actions={
          <SegmentedLinks
            label="Range"
            items={[
              { href: "?range=7", label: "7 d", fullLabel: "7 days" },
              { href: "?range=30", label: "30 d", fullLabel: "30 days", current: true },
              { href: "?range=90", label: "90 d", fullLabel: "90 days" },
              { href: "?range=365", label: "1 y", fullLabel: "1 year" },
            ]}
          />
        }
      />
      {children}
      <Toaster label="Messages (F8)" closeLabel="Close" />
    </Shell>
  );
}
