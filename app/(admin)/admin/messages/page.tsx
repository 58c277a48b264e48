import type { Metadata } from "next";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { requireActor } from "@/lib/auth/require-actor";
import { idField } from "@/lib/forms/fields";
import { listMessages, messageStates, openMessageStates } from "@/lib/mail/queries";
import { words } from "@/lib/words";
import { adminAddress } from "../_parts/admin-query";
import { DoneNotice } from "../_parts/done-notice";
import { WorkTabs } from "../_parts/work-tabs";
import { MessagesTable } from "./_parts/messages-table";

export const metadata: Metadata = { title: words("en-GB")("admin.messages.title") };

const query = z.object({
  show: z.enum(["open", "all"]).catch("open").default("open"),
  before: idField.optional().catch(undefined),
  done: z.enum(["retried", "discarded"]).optional().catch(undefined),
});

export default async function MessagesPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireActor("admin", "/admin/messages");
  const { show, before, done } = query.parse(await searchParams);
  const states = show === "open" ? openMessageStates : messageStates;
  const { rows, next } = await listMessages(actor, { states, before });
  const t = words(actor.locale);
  const here = (from: string | undefined) => adminAddress("/admin/messages", { show, before: from });
  return (
    <>
      <PageHeader title={t("admin.messages.title")} intro={t("admin.messages.intro")} />
      <WorkTabs t={t} current="messages" />
      {done && <DoneNotice>{t(`admin.messages.${done}`)}</DoneNotice>}
      <div className="mb-6">
        <SegmentedLinks
          label={t("admin.messages.states")}
          items={(["open", "all"] as const).map((one) => ({
            href: `/admin/messages?show=${one}`,
            label: t(`admin.messages.${one}`),
            current: one === show,
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={t(show === "open" ? "admin.messages.emptyTitle" : "admin.messages.emptyAllTitle")}
          icon="mail"
        >
          <p>{t(show === "open" ? "admin.messages.empty" : "admin.messages.emptyAll")}</p>
        </EmptyState>
      ) : (
        <MessagesTable t={t} actor={actor} messages={rows} />
      )}
      {(next || before) && (
        <Pager
          label={t("admin.messages.pages")}
          previous={before ? { href: here(undefined), label: t("admin.messages.newest") } : undefined}
          next={next ? { href: here(next), label: t("admin.messages.older") } : undefined}
        />
      )}
    </>
  );
}
