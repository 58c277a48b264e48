import { makeBackup, removeBackups, tryOldestBackup } from "@/lib/backup/jobs";
import { backUpNightly, removeOldOnes, tryOldest } from "@/lib/backup/nightly";
import { env } from "@/lib/env";
import { keepErasedList } from "@/lib/erasure/erased-list";
import { eraseAccount, eraseRemains, lookAfterLeavers, writeErasedList } from "@/lib/erasure/jobs";
import { eraseDuePerson, eraseWhatRemains } from "@/lib/leaving/erase-account";
import { lookAfter } from "@/lib/leaving/look-after-leavers";
import { configuredChannel } from "@/lib/mail/configured-channel";
import { dropBody } from "@/lib/mail/drop-body";
import { dropOutboxBody, sendOutboxMessage } from "@/lib/mail/jobs";
import { sendMessageBy } from "@/lib/mail/send-message";
import { remindOfCheckIns } from "@/lib/reminders/jobs";
import { queueReminders } from "@/lib/reminders/queue-reminders";
import { rebuildRollups, rebuildSomeRollups } from "@/lib/rollups/jobs";
import { beginRebuild, rebuildSome } from "@/lib/rollups/rebuild-nightly";
import { inDatabase, leavingDatabase } from "./handle-job";
import { housekeeping } from "./housekeeping";
import { registryOf } from "./run-due-jobs";

/** Every kind of job that this version can do. A kind is defined beside its domain (`jobs.ts`) and handled here. */
export const registry = registryOf([
  leavingDatabase(sendOutboxMessage, sendMessageBy(configuredChannel())),
  inDatabase(dropOutboxBody, dropBody),
  leavingDatabase(makeBackup, () => backUpNightly(env.BACKUP_DIR)),
  leavingDatabase(removeBackups, () => removeOldOnes(env.BACKUP_DIR)),
  leavingDatabase(tryOldestBackup, () => tryOldest(env.BACKUP_DIR)),
  leavingDatabase(eraseAccount, eraseDuePerson),
  inDatabase(eraseRemains, eraseWhatRemains),
  leavingDatabase(writeErasedList, () => keepErasedList(env.BACKUP_DIR)),
  inDatabase(lookAfterLeavers, lookAfter),
  inDatabase(remindOfCheckIns, queueReminders),
  inDatabase(rebuildRollups, beginRebuild),
  leavingDatabase(rebuildSomeRollups, rebuildSome),
  ...housekeeping,
]);
