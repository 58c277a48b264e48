import type { ReactNode } from "react";
import { NumberTable } from "@/components/charts/number-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { Column, Row } from "@/components/ui/table";

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
  table?: { label: string; caption: string; columns: readonly Column[]; rows: readonly Row[] };
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
            <Disclosure summary={table.label}>
              <section
                aria-label={table.caption}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
                tabIndex={0}
                className="max-h-80 overflow-y-auto rounded-control border border-line px-4 py-1"
              >
                <NumberTable caption={table.caption} columns={table.columns} rows={table.rows} />
              </section>
            </Disclosure>
          )}
          {made}
        </div>
      )}
    </figure>
  );
}
