import { classNames } from "@/components/ui/class-names";
import { categories } from "@/lib/categories";
import type { CoachedClient } from "@/lib/coaching/client-list";
import { ClientRow, type ListReader } from "./client-row";
import { listColumns } from "./list-columns";

type ClientGroupProps = { id: string; title: string; clients: readonly CoachedClient[]; reader: ListReader };

/** Clients of one urgency under their title, with the words of the columns where there is room for columns. */
export function ClientGroup({ id, title, clients, reader }: ClientGroupProps) {
  const { t } = reader;
  if (clients.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-8 first-of-type:mt-0">
      <div className={classNames("items-end px-4 pb-2 sm:px-5", listColumns)}>
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {/* Each row says them again to those who listen. */}
        <ul aria-hidden="true" className="hidden grid-cols-5 text-end text-xs text-soft md:grid">
          {categories.map((category) => (
            <li key={category}>{t(`common.categories.${category}`)}</li>
          ))}
        </ul>
        <span aria-hidden="true" className="hidden text-xs text-soft xl:block">
          {t("coach.list.fiveWeeks")}
        </span>
        <span aria-hidden="true" className="hidden text-end text-xs text-soft md:block">
          {t("coach.list.checkIn")}
        </span>
      </div>
      <ul aria-labelledby={id} className="divide-y divide-line overflow-hidden rounded-card border border-line bg-card">
        {clients.map((client) => (
          <ClientRow key={client.clientId} client={client} reader={reader} />
        ))}
      </ul>
    </section>
  );
}
