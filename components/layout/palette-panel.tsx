"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import { inGroups, matchItems } from "@/components/layout/match-items";
import type { PaletteItem, PaletteWords } from "@/components/layout/palette-item";
import { PaletteOptions } from "@/components/layout/palette-options";
import { searchItems } from "@/components/layout/search-items";
import { Icon } from "@/components/ui/icon";

export type PalettePanelProps = {
  words: PaletteWords;
  items: readonly PaletteItem[];
  searchUrl?: string | undefined;
  onChoose: (item: PaletteItem) => void;
  onClose: () => void;
};

/** How long to wait for the next letter before the server is asked. */
const pauseMilliseconds = 80;

/** The command palette: one box, everything that can be reached. What the page knows answers at once, the server adds to it. */
export function PalettePanel({ words, items, searchUrl, onChoose, onClose }: PalettePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly PaletteItem[]>([]);
  const [active, setActive] = useState(0);
  const listId = useId();
  const groups = inGroups([...matchItems(items, query), ...found]);
  const options = groups.flatMap((group) => group.items);
  const current = options[Math.min(active, options.length - 1)];

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  useEffect(() => {
    const asked = query.trim();
    if (!searchUrl || asked.length < 2) {
      setFound([]);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const more = await searchItems(searchUrl, asked, abort.signal);
      if (!abort.signal.aborted) setFound(more);
    }, pauseMilliseconds);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [query, searchUrl]);

  function choose(item: PaletteItem) {
    dialog.current?.close();
    onChoose(item);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setActive((Math.min(active, options.length - 1) + step + options.length) % options.length);
    } else if (event.key === "Enter" && current) {
      event.preventDefault();
      choose(current);
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the browser.
    <dialog
      ref={dialog}
      aria-label={words.label}
      onClose={onClose}
      onClick={(event: MouseEvent<HTMLDialogElement>) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className="appear mx-auto mt-[8dvh] mb-auto w-[calc(100%-1.5rem)] max-w-xl overflow-hidden rounded-card border border-line bg-card p-0 shadow-float backdrop:bg-veil"
    >
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Icon name="search" className="text-soft" />
        <input
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="min-h-14 min-w-0 flex-1 bg-transparent text-lg outline-none"
        />
      </div>
      <PaletteOptions id={listId} label={words.label} groups={groups} current={current} onChoose={choose} />
      {options.length === 0 && <p className="px-4 pb-4 text-soft">{words.nothing}</p>}
      <p role="status" className="sr-only">
        {query && words.count.replace("{count}", String(options.length))}
      </p>
      <p className="hidden border-t border-line px-4 py-2 text-xs text-soft sm:block">{words.help}</p>
    </dialog>
  );
}
