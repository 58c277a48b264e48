import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Actor } from "@/lib/auth/actor";
import type { JobsHealth } from "@/lib/jobs/queries";
import type { Words } from "@/lib/words";
import { At } from "./at";
import { QuietLink } from "./quiet-link";

type WorkCardProps = { t: Words; actor: Actor; jobs: JobsHealth; messages: { unknown: number; failed: number } };

/** Whether what pages put off gets done. */
export function WorkCard({ t, actor, jobs, messages }: WorkCardProps) {
  const states = ["waiting", "running", "dead"] as const;
  return (
    <Card title={t("admin.overview.jobs")} aside={<QuietLink href="/admin/jobs">{t("admin.overview.look")}</QuietLink>}>
      <p className="mb-4 text-sm text-soft">{t("admin.overview.jobsIntro")}</p>
      <DefinitionList
        items={[
          ...states.map((state) => ({
            term: t(`admin.overview.${state}`),
            detail: <QuietLink href={`/admin/jobs?state=${state}`}>{jobs[state]}</QuietLink>,
          })),
          {
            term: t("admin.overview.lastFinished"),
            detail: jobs.lastFinishedAt ? (
              <At actor={actor} instant={jobs.lastFinishedAt} />
            ) : (
              t("admin.overview.never")
            ),
          },
          {
            term: `${t("admin.overview.messages")}: ${t("admin.overview.unknown")}`,
            detail: <QuietLink href="/admin/messages">{messages.unknown}</QuietLink>,
          },
          {
            term: `${t("admin.overview.messages")}: ${t("admin.overview.failed")}`,
            detail: <QuietLink href="/admin/messages">{messages.failed}</QuietLink>,
          },
        ]}
      />
    </Card>
  );
}
