import { ShortcutList } from "@/components/layout/shortcut-list";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Dialog } from "@/components/ui/dialog";
import { MenuList, menuItemClass } from "@/components/ui/menu-list";
import { Pager } from "@/components/ui/pager";
import { Popover } from "@/components/ui/popover";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tab-links";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";

export function PlainParts() {
  return (
    <Section title="Doing and reading">
      <div className="flex flex-wrap items-center gap-3">
        <Button>Save night</Button>
        <Button kind="quiet">Later</Button>
        <Button kind="danger">Remove</Button>
        <Button kind="plain">Undo</Button>
        <Button aria-disabled>Saving</Button>
        <ButtonLink href="/design#answer" kind="quiet" size="small">
          Prepare
        </ButtonLink>
        <CopyButton text="ABCD" label="Copy code" copiedLabel="Copied" failedLabel="Not copied" />
        <Badge>paused</Badge>
        <Badge kind="accent">new</Badge>
        <Badge kind="positive">active</Badge>
        <Badge kind="warning">late</Badge>
        <Badge kind="danger">failed</Badge>
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Dialog
          trigger={{ label: "Remove night", kind: "quiet" }}
          title="Remove this night?"
          closeLabel="Close"
          kind="alert"
        >
          <p>You can bring it back within 30 days.</p>
          <form className="mt-5 flex flex-wrap justify-end gap-2">
            <Button type="submit" formMethod="dialog" kind="quiet">
              Keep it
            </Button>
            <Button kind="danger">Remove night</Button>
          </form>
        </Dialog>
        <Dialog trigger={{ label: "Keyboard", kind: "quiet" }} title="What the keyboard can do" closeLabel="Close">
          <ShortcutList
            shortcuts={[
              { keys: ["Ctrl", "K"], does: "Go anywhere" },
              { keys: ["F8"], does: "Go to the message at the bottom" },
            ]}
          />
        </Dialog>
        <Popover trigger={{ label: "More", kind: "quiet", ariaLabel: "More about this night" }}>
          <MenuList
            items={[
              {
                key: "change",
                content: (
                  <a className={menuItemClass} href="#change">
                    Change
                  </a>
                ),
              },
              {
                key: "pause",
                content: (
                  <button type="button" className={menuItemClass}>
                    Pause
                  </button>
                ),
              },
            ]}
          />
        </Popover>
      </div>
      <div className="mt-8">
        <TabLinks
          label="Parts"
          items={[
            { href: "/design", label: "Overview", current: true },
            { href: "/design#sleep", label: "Sleep" },
            { href: "/design#money", label: "Money" },
          ]}
        />
      </div>
      <div className="grid gap-4 xl:grid-cols-2">
        <Card title="Sign-ins">
          <Table
            caption="Where you are signed in"
            captionHidden
            columns={[
              { key: "device", header: "Device" },
              { key: "place", header: "Where" },
              { key: "seen", header: "Last seen", align: "end" },
            ]}
            rows={[
              {
                key: "1",
                cells: { device: "Firefox on Linux", place: "Kathmandu", seen: <Time dateTime="2026-11-20">now</Time> },
              },
              { key: "2", cells: { device: "Safari on iPhone", place: "Berlin", seen: "3 days ago" } },
            ]}
          />
          <Pager label="Pages" position="1–2 of 12" next={{ href: "?page=2", label: "Older" }} />
        </Card>
        <Card title="Body">
          <DefinitionList
            items={[
              { term: "Weight", detail: "93,5 kg", note: "scale, 4 min ago" },
              { term: "Resting pulse", detail: "54", note: "ring, this morning" },
              { term: "Height", detail: "182 cm" },
            ]}
          />
        </Card>
      </div>
    </Section>
  );
}
