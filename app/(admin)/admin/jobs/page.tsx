import type { Metadata } from "next";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { requireActor } from "@/lib/auth/require-actor";
import { idField } from "@/lib/forms/fields";
import { jobStates, listJobs } from "@/lib/jobs/queries";
import { words } from "@/lib/words";
import { adminAddress } from "../_parts/admin-query";
import { WorkTabs } from "../_parts/work-tabs";
import { JobDone } from "./_parts/job-done";
import { JobsTable } from "./_parts/jobs-table";

export const metadata: Metadata = { title: words("en-GB")("admin.jobs.title") };

const query = z.object({
  state: z.enum(jobStates).catch("waiting").default("waiting"),
  before: idField.optional().catch(undefined),
  retried: idField.optional().catch(undefined),
  discarded: idField.optional().catch(undefined),
});

export default async function JobsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireActor("admin", "/admin/jobs");
  const { state, before, retried, discarded } = query.parse(await searchParams);
  const { rows, next } = await listJobs(actor, { status: state, before });
  const t = words(actor.locale);
  const here = (from: string | undefined) => adminAddress("/admin/jobs", { state, before: from });
  return (
    <>
      <PageHeader title={t("admin.jobs.title")} intro={t("admin.jobs.intro")} />
      <WorkTabs t={t} current="jobs" />
      <JobDone t={t} state={state} retried={retried} discarded={discarded} />
      <div className="mb-6">
        <SegmentedLinks
          label={t("admin.jobs.states")}
          items={jobStates.map((one) => ({
            href: `/admin/jobs?state=${one}`,
            label: t(`admin.jobs.state.${one}`),
            current: one === state,
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t(`admin.jobs.empty.${state}`)} icon="wrench">
          <p>{t("admin.jobs.emptyBody")}</p>
        </EmptyState>
      ) : (
        <JobsTable t={t} actor={actor} jobs={rows} />
      )}
      {(next || before) && (
        <Pager
          label={t("admin.jobs.pages")}
          previous={before ? { href: here(undefined), label: t("admin.jobs.newest") } : undefined}
          next={next ? { href: here(next), label: t("admin.jobs.older") } : undefined}
        />
      )}
    </>
  );
}
