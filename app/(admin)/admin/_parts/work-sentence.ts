import { MINUTE } from "@/lib/clock";
import type { JobsHealth } from "@/lib/jobs/queries";
import type { Words } from "@/lib/words";

/** A job that is due waits seconds at most while a worker runs. */
const LATE = 5 * MINUTE;

export type WorkSentence = { sentence: string; needsSomebody: boolean; detail: string | null };

/** What an admin should know first: whether the work gets done and whether something waits for a decision. */
export function workSentence(
  t: Words,
  jobs: JobsHealth,
  messages: { unknown: number; failed: number },
  at: Date,
): WorkSentence {
  const count = jobs.dead + messages.unknown + messages.failed;
  const sentence = count > 0 ? t("admin.overview.attention", { count }) : t("admin.overview.calm");
  const lateMilliseconds = jobs.overdueSince ? at.getTime() - jobs.overdueSince.getTime() : 0;
  if (lateMilliseconds <= LATE) return { sentence, needsSomebody: count > 0, detail: null };
  const detail = jobs.lastFinishedAt
    ? t("admin.overview.late", { minutes: Math.floor(lateMilliseconds / MINUTE) })
    : t("admin.overview.neverWorked");
  return { sentence: count > 0 ? sentence : t("admin.overview.notDone"), needsSomebody: true, detail };
}
