import type { ReactNode } from "react";

type DefinitionListProps = {
  items: readonly {
    term: string;
    detail: ReactNode;
    /** Where it comes from, how old it is. */
    note?: ReactNode;
    key?: string;
  }[];
};

/** Names and what they are, one a line. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="divide-y divide-line">
      {items.map((item) => (
        <div
          key={item.key ?? item.term}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-3 first:pt-0 last:pb-0"
        >
          <dt className="min-w-0 text-soft">{item.term}</dt>
          <dd className="ms-auto min-w-0 text-end">
            {item.detail}
            {item.note && <span className="block text-sm text-soft">{item.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
