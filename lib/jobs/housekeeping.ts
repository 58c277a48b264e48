import { and, eq, inArray, isNotNull, isNull, lt, or } from "drizzle-orm";
import { knownBrowsers } from "@/db/schema/identity/known-browsers";
import { providerVisits } from "@/db/schema/identity/provider-visits";
import { pendingSignIns, totpFactors } from "@/db/schema/identity/second-factor";
import { oneTimeCodes, rateLimits, userSessions } from "@/db/schema/identity/sign-in";
import { drafts } from "@/db/schema/journal/entries";
import { moneyImports } from "@/db/schema/money/imports";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { liveEvents } from "@/db/schema/operations/live-events";
import { houseErrand } from "@/lib/access/house-errand";
import { after, DAY, HOUR } from "@/lib/clock";
import { idBoundary } from "@/lib/ids";
import { removeDeletedEntries } from "@/lib/wellness/remove-deleted-entries";
import { sweep } from "./sweep";

/*
 * What is removed, and how long after its use. Ids are made by the clock, so "older than" is a range of the primary key
 * where no other index has it.
 */

/** How long work that is over stays visible to the admin; longer than the longest distance between a schedule's slots. */
const FINISHED = 30 * DAY;
/** Counters and codes of the last two days decide about limits "per day". */
const LIMITS = 2 * DAY;
/** A second step, or new recovery codes, that nobody finished. */
const UNFINISHED = DAY;
/** A browser whose mark has run out by then (`session-cookie.ts`). */
const BROWSERS = 400 * DAY;
/** A draft that nobody came back to. */
const DRAFTS = 90 * DAY;
/** A bank's file that was looked at and not taken. */
const FILES = DAY;

export const removeExpiredSessions = sweep("remove-expired-sessions", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(userSessions)
    .where(lt(userSessions.absoluteExpiresAt, after(0)))
    .limit(most);
  return affectedRows;
});

export const removeOldCodes = sweep("remove-old-codes", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(oneTimeCodes)
    .where(lt(oneTimeCodes.id, idBoundary(after(-LIMITS))))
    .limit(most);
  return affectedRows;
});

export const removePendingSignIns = sweep("remove-pending-sign-ins", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(pendingSignIns)
    .where(lt(pendingSignIns.expiresAt, after(0)))
    .limit(most);
  return affectedRows;
});

export const removeProviderVisits = sweep("remove-provider-visits", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(providerVisits)
    .where(lt(providerVisits.expiresAt, after(0)))
    .limit(most);
  return affectedRows;
});

export const removeForgottenBrowsers = sweep("remove-forgotten-browsers", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(knownBrowsers)
    .where(lt(knownBrowsers.lastSignedInAt, after(-BROWSERS)))
    .limit(most);
  return affectedRows;
});

/** Seeds and recovery codes that somebody was shown and did not put into force: secrets that are of no use to anybody. */
export const removeUnfinishedFactors = sweep("remove-unfinished-factors", async (tx, most) => {
  const { draftedAt, updatedAt } = totpFactors;
  const before = after(-UNFINISHED);
  const isOld = or(lt(draftedAt, before), and(isNull(draftedAt), lt(updatedAt, before)));
  const [begun] = await tx.db
    .delete(totpFactors)
    .where(and(isNull(totpFactors.confirmedAt), isOld))
    .limit(most);
  const [drafted] = await tx.db
    .update(totpFactors)
    .set({ codesDraft: null, draftedAt: null })
    .where(and(isNotNull(totpFactors.codesDraft), isOld))
    .limit(most);
  return Math.max(begun.affectedRows, drafted.affectedRows);
});

export const removeOldLimits = sweep("remove-old-limits", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(rateLimits)
    .where(lt(rateLimits.windowStart, after(-LIMITS)))
    .limit(most);
  return affectedRows;
});

export const removeFinishedJobs = sweep("remove-finished-jobs", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(jobs)
    .where(and(inArray(jobs.status, ["done", "discarded"]), lt(jobs.runAt, after(-FINISHED))))
    .limit(most);
  return affectedRows;
});

export const removeSentMessages = sweep("remove-sent-messages", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(outboxMessages)
    .where(
      and(
        inArray(outboxMessages.status, ["sent", "kept", "discarded"]),
        lt(outboxMessages.createdAt, after(-FINISHED)),
      ),
    )
    .limit(most);
  return affectedRows;
});

export const removeOldDrafts = sweep("remove-old-drafts", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(drafts)
    .where(lt(drafts.savedAt, after(-DRAFTS)))
    .limit(most);
  return affectedRows;
});

export const removeOldFiles = sweep("remove-old-files", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(moneyImports)
    .where(and(eq(moneyImports.state, "draft"), lt(moneyImports.createdAt, after(-FILES))))
    .limit(most);
  return affectedRows;
});

export const removeOldEvents = sweep("remove-old-events", async (tx, most) => {
  const [{ affectedRows }] = await tx.db
    .delete(liveEvents)
    .where(lt(liveEvents.id, idBoundary(after(-HOUR))))
    .limit(most);
  return affectedRows;
});

export const removeEntriesInTheBin = sweep("remove-deleted-entries", (tx, most) =>
  removeDeletedEntries(tx, houseErrand("empty-the-bin"), most),
);

export const housekeeping = [
  removeExpiredSessions,
  removeOldCodes,
  removePendingSignIns,
  removeProviderVisits,
  removeUnfinishedFactors,
  removeForgottenBrowsers,
  removeOldLimits,
  removeFinishedJobs,
  removeSentMessages,
  removeOldDrafts,
  removeOldFiles,
  removeOldEvents,
  removeEntriesInTheBin,
].map(({ handled }) => handled);
