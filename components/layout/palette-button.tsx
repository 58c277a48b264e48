"use client";

import { useRouter } from "next/navigation";
import { type ComponentType, useCallback, useEffect, useState } from "react";
import type { PaletteItem, PaletteWords } from "@/components/layout/palette-item";
import type { PalettePanelProps } from "@/components/layout/palette-panel";
import { IconButton } from "@/components/ui/icon-button";

type PaletteButtonProps = {
  words: PaletteWords;
  items: readonly PaletteItem[];
  /** Answers `POST {"search"}` with more items. */
  searchUrl?: string;
};

/** Opens the command palette, by click or by Ctrl/⌘ K; the palette itself is fetched on the first use. */
export function PaletteButton({ words, items, searchUrl }: PaletteButtonProps) {
  const router = useRouter();
  const [Panel, setPanel] = useState<ComponentType<PalettePanelProps> | null>(null);
  const [open, setOpen] = useState(false);

  const show = useCallback(async () => {
    const { PalettePanel } = await import("@/components/layout/palette-panel");
    setPanel(() => PalettePanel);
    setOpen(true);
  }, []);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        void show();
      } else if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
        const item = items.find((each) => each.shortcut && event.code === `Key${each.shortcut}`);
        if (!item) return;
        event.preventDefault();
        router.push(item.href);
      }
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [items, router, show]);

  return (
    <>
      <IconButton
        label={words.label}
        icon="search"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={show}
      />
      {open && Panel && (
        <Panel
          words={words}
          items={items}
          searchUrl={searchUrl}
          onChoose={(item) => router.push(item.href)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
