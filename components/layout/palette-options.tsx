"use client";

import { useEffect, useRef } from "react";
import type { PaletteItem } from "@/components/layout/palette-item";
import { Keys } from "@/components/ui/keys";

type PaletteOptionsProps = {
  id: string;
  label: string;
  groups: readonly { group: string; items: readonly PaletteItem[] }[];
  current: PaletteItem | undefined;
  onChoose: (item: PaletteItem) => void;
};

/** What was found. The focus stays in the box; the box says which option is meant (aria-activedescendant). */
export function PaletteOptions({ id, label, groups, current, onChoose }: PaletteOptionsProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const selected = current && list.current?.querySelector('[aria-selected="true"]');
    if (selected) selected.scrollIntoView({ block: "nearest" });
  }, [current]);

  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="max-h-[min(24rem,60dvh)] overflow-y-auto p-2">
      {groups.map(({ group, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
        <div key={group} role="group" aria-label={group}>
          <p aria-hidden="true" className="px-3 pt-2 pb-1 text-xs font-semibold text-soft">
            {group}
          </p>
          {items.map((item) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keyboard.
            <div
              key={item.id}
              id={`${id}-${item.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={item === current}
              onClick={() => onChoose(item)}
              className="flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-small px-3 hover:bg-raised aria-selected:bg-accent-wash aria-selected:font-medium"
            >
              <span className="min-w-0 truncate">{item.label}</span>
              {item.shortcut ? (
                <span className="touch:hidden">
                  <Keys keys={["Alt", "Shift", item.shortcut]} />
                </span>
              ) : (
                item.detail && <span className="shrink-0 text-sm text-soft">{item.detail}</span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
