"use client";

import type { ReactNode } from "react";
import { LaterNumbers } from "@/components/charts/later-numbers";
import type { NumberTableProps } from "@/components/charts/number-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { Later } from "@/components/ui/use-drawn";

type ChartFrameProps = {
  title: string;
  level?: 2 | 3;
  /** At the right of the title. */
  aside?: ReactNode;
  /** The picture. */
  children: ReactNode;
  /** One true sentence about what it shows. */
  summary: ReactNode;
  /** The same as numbers. `label` opens it: "Table". */
  table?: NumberTableProps & { label: string; later: Later };
  /** A Disclosure beside the table's: how it is made. */
  made?: ReactNode;
};

/** A chart with what makes it readable for everybody: its title, its sentence, its table. */
export function ChartFrame({ title, level = 2, aside, children, summary, table, made }: ChartFrameProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <figure className="min-w-0 print-whole">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading className="font-serif text-xl">{title}</Heading>
        {aside && <div className="text-sm text-soft">{aside}</div>}
      </div>
      {children}
      <figcaption className="mt-2 max-w-prose text-soft">{summary}</figcaption>
      {(table || made) && (
        // Side by side while closed; what is open takes the whole width.
        <div className="mt-1 -mb-2 flex flex-wrap gap-x-6 *:max-w-full *:min-w-0 *:open:basis-full">
          {table && (
            <Disclosure summary={table.label} open={table.later.isDrawn}>
              <LaterNumbers caption={table.caption} columns={table.columns} rows={table.rows} later={table.later} />
            </Disclosure>
          )}
          {made}
        </div>
      )}
    </figure>
  );
}
