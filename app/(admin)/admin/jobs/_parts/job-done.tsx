import type { JobState } from "@/lib/jobs/queries";
import type { Words } from "@/lib/words";
import { DoneNotice } from "../../_parts/done-notice";
import { SmallForm } from "../../_parts/small-form";
import { retryJobAction } from "../actions";

type JobDoneProps = { t: Words; state: JobState; retried: string | undefined; discarded: string | undefined };

/** What was just done with a job; discarding can be taken back. */
export function JobDone({ t, state, retried, discarded }: JobDoneProps) {
  if (retried) return <DoneNotice>{t("admin.jobs.retried")}</DoneNotice>;
  if (!discarded) return null;
  return (
    <DoneNotice
      undo={
        <SmallForm
          action={retryJobAction}
          values={{ jobId: discarded, state }}
          label={t("admin.jobs.takeBack")}
          fullLabel={t("admin.jobs.takeBack")}
          unreachable={t("admin.refused")}
        />
      }
    >
      {t("admin.jobs.discarded")}
    </DoneNotice>
  );
}
