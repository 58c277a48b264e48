"use client";

import { NumberTable, type NumberTableProps } from "@/components/charts/number-table";
import { LaterLink } from "@/components/ui/later-link";
import { type Later, useDrawn } from "@/components/ui/use-drawn";

/** The numbers behind a chart, in a box that scrolls; drawn when the Disclosure around them is opened. */
export function LaterNumbers({ later, ...numbers }: NumberTableProps & { later: Later }) {
  const { place, isDrawn } = useDrawn(later.isDrawn);
  return (
    <div ref={place}>
      {isDrawn ? (
        <section
          aria-label={numbers.caption}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
          tabIndex={0}
          className="max-h-80 overflow-y-auto rounded-control border border-line px-4 py-1"
        >
          <NumberTable {...numbers} />
        </section>
      ) : (
        <LaterLink {...later.link} />
      )}
    </div>
  );
}
