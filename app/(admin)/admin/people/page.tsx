import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/require-actor";
import { openSearch } from "@/lib/crypto/sealed-search";
import { listPeople, peopleAddressSchema } from "@/lib/people/list-people";
import { words } from "@/lib/words";
import { adminAddress } from "../_parts/admin-query";
import { PeopleSearch } from "./_parts/people-search";
import { PeopleTable } from "./_parts/people-table";

export const metadata: Metadata = { title: words("en-GB")("admin.people.title") };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireActor("admin", "/admin/people");
  const { sought, ...narrowed } = peopleAddressSchema.parse(await searchParams);
  const filter = { ...narrowed, search: openSearch(actor.key, "people", sought) };
  const { rows, next } = await listPeople(actor, filter);
  const t = words(actor.locale);
  const here = (before: string | undefined) =>
    adminAddress("/admin/people", { ...narrowed, sought: filter.search ? sought : undefined, before });
  return (
    <>
      <PageHeader title={t("admin.people.title")} intro={t("admin.people.intro")} />
      <PeopleSearch t={t} filter={filter} />
      {rows.length === 0 ? (
        <EmptyState title={t("admin.people.nobodyTitle")} icon="users">
          <p>{t("admin.people.nobody")}</p>
        </EmptyState>
      ) : (
        <PeopleTable t={t} actor={actor} people={rows} />
      )}
      {(next || filter.before) && (
        <Pager
          label={t("admin.people.pages")}
          previous={filter.before ? { href: here(undefined), label: t("admin.people.newest") } : undefined}
          next={next ? { href: here(next), label: t("admin.people.older") } : undefined}
        />
      )}
    </>
  );
}
