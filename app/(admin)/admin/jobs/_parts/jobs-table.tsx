import { Table } from "@/components/ui/table";
import type { Actor } from "@/lib/auth/actor";
import type { ListedJob } from "@/lib/jobs/queries";
import type { Words } from "@/lib/words";
import { At } from "../../_parts/at";
import { SmallForm } from "../../_parts/small-form";
import { discardJobAction, retryJobAction } from "../actions";
import { JobPayload } from "./job-payload";

type JobsTableProps = { t: Words; actor: Actor; jobs: readonly ListedJob[] };

/** Kind, ids and codes: what a job works on is never shown. */
export function JobsTable({ t, actor, jobs }: JobsTableProps) {
  return (
    <Table
      caption={t("admin.jobs.caption")}
      captionHidden
      columns={[
        { key: "kind", header: t("admin.jobs.kind") },
        { key: "about", header: t("admin.jobs.about") },
        { key: "attempts", header: t("admin.jobs.attempts"), align: "end" },
        { key: "due", header: t("admin.jobs.due") },
        { key: "lastError", header: t("admin.jobs.lastError") },
        ...(jobs.some(isOpen) ? [{ key: "actions", header: t("admin.jobs.actions"), align: "end" as const }] : []),
      ]}
      rows={jobs.map((job) => ({
        key: job.id,
        cells: {
          kind: <span className="font-mono text-sm [overflow-wrap:anywhere]">{job.kind}</span>,
          about: <JobPayload t={t} payload={job.payload} />,
          attempts: `${job.attempts} / ${job.maxAttempts}`,
          due: <At actor={actor} instant={job.finishedAt ?? job.runAt} />,
          lastError: job.lastErrorCode ? (
            <span className="font-mono text-sm [overflow-wrap:anywhere]">{job.lastErrorCode}</span>
          ) : (
            <span className="text-soft">{t("admin.jobs.noError")}</span>
          ),
          actions: <Actions t={t} job={job} />,
        },
      }))}
    />
  );
}

/** Whether something can be decided about it. */
function isOpen({ status }: ListedJob): boolean {
  return status === "waiting" || status === "dead" || status === "discarded";
}

function Actions({ t, job }: { t: Words; job: ListedJob }) {
  if (!isOpen(job)) return null;
  const values = { jobId: job.id, state: job.status };
  return (
    <span className="inline-flex flex-wrap justify-end gap-2 @3xl:flex-nowrap">
      <SmallForm
        action={retryJobAction}
        values={values}
        label={t("admin.jobs.retry")}
        fullLabel={t("admin.jobs.retryOne", { kind: job.kind })}
        unreachable={t("admin.refused")}
      />
      {job.status !== "discarded" && (
        <SmallForm
          action={discardJobAction}
          values={values}
          label={t("admin.jobs.discard")}
          fullLabel={t("admin.jobs.discardOne", { kind: job.kind })}
          unreachable={t("admin.refused")}
        />
      )}
    </span>
  );
}
