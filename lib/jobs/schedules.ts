import { makeBackup, removeBackups, tryOldestBackup } from "@/lib/backup/jobs";
import { lookAfterLeavers } from "@/lib/erasure/jobs";
import { remindOfCheckIns } from "@/lib/reminders/jobs";
import { rebuildRollups } from "@/lib/rollups/jobs";
import {
  removeEntriesInTheBin,
  removeExpiredSessions,
  removeFinishedJobs,
  removeForgottenBrowsers,
  removeOldCodes,
  removeOldDrafts,
  removeOldEvents,
  removeOldFiles,
  removeOldLimits,
  removePendingSignIns,
  removeProviderVisits,
  removeSentMessages,
  removeUnfinishedFactors,
} from "./housekeeping";
import type { Schedule } from "./plan-slots";
import { everyDay, everyHour, everyMinutes, everySunday } from "./recurrence";

/** Everything that comes round by itself, in UTC. A slot that no worker was there for is made up for once. */
export const schedules: readonly Schedule[] = [
  // Hours of zones begin on the quarter: a reminder is at most five minutes late.
  { name: "reminders", when: everyMinutes(5), job: remindOfCheckIns },
  { name: "expired sessions", when: everyHour(7), job: removeExpiredSessions.job },
  { name: "counters of tries", when: everyHour(17), job: removeOldLimits.job },
  { name: "half sign-ins", when: everyHour(37), job: removePendingSignIns.job },
  { name: "ways to a provider", when: everyHour(47), job: removeProviderVisits.job },
  { name: "accounts that are leaving", when: everyHour(57), job: lookAfterLeavers },
  { name: "old backups", when: everyHour(27), job: removeBackups },
  { name: "events of an hour ago", when: everyHour(37), job: removeOldEvents.job },
  { name: "nightly backup", when: everyDay("02:35"), job: makeBackup },
  { name: "trial of the oldest backup", when: everySunday("04:35"), job: tryOldestBackup },
  { name: "nightly rebuild", when: everyDay("01:25"), job: rebuildRollups },
  { name: "one-time codes", when: everyDay("03:05"), job: removeOldCodes.job },
  { name: "finished jobs", when: everyDay("03:15"), job: removeFinishedJobs.job },
  { name: "sent messages", when: everyDay("03:25"), job: removeSentMessages.job },
  { name: "forgotten drafts", when: everyDay("03:35"), job: removeOldDrafts.job },
  { name: "files of banks", when: everyHour(13), job: removeOldFiles.job },
  { name: "forgotten browsers", when: everyDay("03:55"), job: removeForgottenBrowsers.job },
  { name: "unfinished second steps", when: everyDay("04:05"), job: removeUnfinishedFactors.job },
  { name: "deleted entries", when: everyDay("03:45"), job: removeEntriesInTheBin.job },
];
