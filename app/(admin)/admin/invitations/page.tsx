import type { Metadata } from "next";
import { z } from "zod";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/require-actor";
import { idField } from "@/lib/forms/fields";
import { newId } from "@/lib/ids";
import { listInvitations } from "@/lib/people/list-invitations";
import { words } from "@/lib/words";
import { DoneNotice } from "../_parts/done-notice";
import { InvitationForm } from "./_parts/invitation-form";
import { InvitationsTable } from "./_parts/invitations-table";

export const metadata: Metadata = { title: words("en-GB")("admin.invitations.title") };

const query = z.object({
  before: idField.optional().catch(undefined),
  done: z.literal("withdrawn").optional().catch(undefined),
});

export default async function InvitationsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireActor("admin", "/admin/invitations");
  const { before, done } = query.parse(await searchParams);
  const { rows, next } = await listInvitations(actor, { before });
  const t = words(actor.locale);
  return (
    <>
      <PageHeader title={t("admin.invitations.title")} intro={t("admin.invitations.intro")} />
      {done && <DoneNotice>{t("admin.invitations.withdrawn")}</DoneNotice>}
      <Card title={t("admin.invitations.form")} className="max-w-xl">
        <InvitationForm t={t} id={newId()} />
      </Card>
      <Section title={t("admin.invitations.list")}>
        {rows.length === 0 ? (
          <EmptyState title={t("admin.invitations.emptyTitle")} icon="mail">
            <p>{t("admin.invitations.empty")}</p>
          </EmptyState>
        ) : (
          <InvitationsTable t={t} actor={actor} invitations={rows} />
        )}
        {(next || before) && (
          <Pager
            label={t("admin.invitations.pages")}
            previous={before ? { href: "/admin/invitations", label: t("admin.invitations.newest") } : undefined}
            next={next ? { href: `/admin/invitations?before=${next}`, label: t("admin.invitations.older") } : undefined}
          />
        )}
      </Section>
    </>
  );
}
