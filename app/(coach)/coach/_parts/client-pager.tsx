import { Pager } from "@/components/ui/pager";
import { type ClientList, clientsAPage } from "@/lib/coaching/client-list";
import type { Words } from "@/lib/words";

/** To the next and the previous fifty. */
export function ClientPager({ list, sought, t }: { list: ClientList; sought: string | undefined; t: Words }) {
  const { page, pages, found, clients } = list;
  if (pages === 1) return null;
  const from = (page - 1) * clientsAPage + 1;
  const to = (target: number) => `/coach?${new URLSearchParams({ ...(sought && { sought }), page: String(target) })}`;
  return (
    <div className="mt-4">
      <Pager
        label={t("coach.list.label")}
        previous={page > 1 ? { href: to(page - 1), label: t("coach.list.previous") } : undefined}
        next={page < pages ? { href: to(page + 1), label: t("coach.list.next") } : undefined}
        position={t("coach.list.position", { from, to: from + clients.length - 1, found })}
      />
    </div>
  );
}
