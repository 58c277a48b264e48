import type { TargetKind } from "./targets";

/** For each id in the address of a page: what it names. Days and steps of a form are one's own, whatever they say. */
export const addressed: Record<string, TargetKind | { own: string }> = {
  "/admin/people/[userId]": "person",
  "/check-in/[day]": { own: "2026-01-15" },
  "/coach/clients/[clientId]": "client",
  "/coach/clients/[clientId]/goals": "client",
  "/coach/clients/[clientId]/goals/[goalId]": "goalOfClient",
  "/coach/clients/[clientId]/money": "client",
  "/coach/clients/[clientId]/journal": "client",
  "/coach/invitations/[token]": "coachLink",
  "/goals/[goalId]": "goal",
  "/goals/[goalId]/edit": "goal",
  "/goals/[goalId]/history": "goal",
  "/goals/[goalId]/notes/[noteId]": "note",
  "/invitation/[token]": "staffLink",
  "/journal/[entryId]": "entry",
  "/journal/[entryId]/edit": "entry",
  "/record/[book]": { own: "" },
  "/record/[book]/[entryId]": "sleep",
  "/record/[book]/[entryId]/edit": "sleep",
  "/record/[book]/new": { own: "" },
  "/record/money/imports/[importId]": "bankFile",
  "/record/measurements/[metric]": { own: "weight" },
  "/record/measurements/[metric]/[readingId]": "reading",
  "/reminder/[token]": "reminderLink",
  "/welcome/[step]": { own: "body" },
};

type Sample = { target: TargetKind; input: (id: string) => Record<string, string> };

const named = (target: TargetKind, field: string, rest: Record<string, string> = {}): Sample => ({
  target,
  input: (id) => ({ [field]: id, ...rest }),
});

/** What is named by several ids, in their order; of one that is missing each. */
function noted(target: TargetKind, input: (...ids: [string, string, string]) => Record<string, string>): Sample {
  return {
    target,
    input(id) {
      const [one = "", other = one, third = other] = id.split(" ");
      return input(one, other, third);
    },
  };
}

/** An action that names no thing: it is for the account that sends it, or for nobody's. It is called without an answer. */
const own = "own";

/** For each server action of the build: what its form names, and the rest that it needs to go through. */
export const acted: Record<string, Sample | typeof own> = {
  privacyEyeAction: own,
  signOutAction: own,
  removePhotoAction: own,
  refuseAction: own,
  // admin
  inviteStaffAction: own,
  withdrawInvitationAction: named("invitation", "invitationId"),
  retryJobAction: named("job", "jobId", { state: "dead" }),
  discardJobAction: named("job", "jobId", { state: "dead" }),
  retryMessageAction: named("message", "messageId"),
  discardMessageAction: named("message", "messageId"),
  searchPeopleAction: own,
  grantRoleAction: named("person", "userId", { role: "partner" }),
  revokeRoleAction: named("person", "userId", { role: "client" }),
  suspendPersonAction: named("person", "userId", { reason: "A test" }),
  reactivatePersonAction: named("person", "userId", { reason: "A test" }),
  // the doors
  acceptAction: own,
  acceptAsAction: named("staffLink", "token"),
  askForCodeAction: own,
  askForResetAction: own,
  enterCodeAction: own,
  finishSignInAction: own,
  resendAction: own,
  resetPasswordAction: own,
  signInAction: own,
  signUpAction: own,
  verifyAction: own,
  // the daily reminder
  stopReminderAction: named("reminderLink", "token"),
  resumeReminderAction: named("reminderLink", "token"),
  // the second step
  beginFactorAction: own,
  confirmFactorAction: own,
  confirmIdentityAction: own,
  draftCodesAction: own,
  keepCodesAction: own,
  mailConfirmationCodeAction: own,
  removeFactorAction: own,
  // client
  startAction: own,
  removeAccountAction: own,
  aboutYouAction: own,
  bodyAction: own,
  focusAction: own,
  goalsAction: own,
  timeAndUnitsAction: own,
  saveCheckInAction: own,
  saveFieldSetAction: own,
  startOverAction: own,
  undoCheckInAction: named("checkIn", "id", { revision: "1" }),
  removeDayAction: named("checkIn", "id"),
  restoreDayAction: named("checkIn", "id"),
  // An id of a form is its writer's own: what another wrote under the same one is another row.
  writeEntryAction: named("entry", "id", { title: "", content: "Mine", moodScore: "", tags: "" }),
  shareEntryAction: named("entry", "id", { isShared: "on" }),
  deleteEntryAction: named("entry", "id"),
  restoreEntryAction: named("entry", "id"),
  logMoodAction: named("mood", "id", { moodScore: "4", mood: "", ownWords: "", notes: "", tags: "" }),
  deleteMoodAction: named("mood", "id"),
  restoreMoodAction: named("mood", "id"),
  keepInBookAction: named("sleep", "id", {
    book: "sleep",
    sleepDate: "2026-03-03",
    kind: "nap",
    bedtime: "13:00",
    wakeTime: "13:30",
  }),
  importReportAction: own,
  answerExpectedAction: named("rule", "ruleId", { day: "2026-03-01", deed: "keep" }),
  changeImportAction: named("bankFile", "id", { sign: "turned" }),
  discardImportAction: named("bankFile", "id"),
  undoImportAction: named("keptFile", "id"),
  restoreImportAction: named("undoneFile", "id"),
  deleteFromBookAction: named("sleep", "id", { book: "sleep" }),
  restoreToBookAction: named("sleep", "id", { book: "sleep" }),
  chooseInBookAction: named("sleep", "id", { book: "sleep" }),
  putBackAction: named("sleep", "id", { book: "sleep", change: "019f0000-0000-7000-8000-000000000000" }),
  tickMilestoneAction: named("goal", "goalId", { place: "0", title: "One", isDone: "on" }),
  moveGoalAction: named("goal", "goalId", { status: "paused" }),
  keepNoteAction: named("goal", "goalId", {
    id: "019f0000-0000-7000-8000-000000000002",
    trackingDate: "2026-03-03",
    note: "Mine",
    metricsAchieved: "",
    obstacles: "",
    nextSteps: "",
  }),
  deleteNoteAction: noted("note", (_goalId, id) => ({ id })),
  restoreNoteAction: noted("note", (_goalId, id) => ({ id })),
  keepMeasurementAction: own,
  correctReadingAction: named("reading", "id", { measuredAt: "2026-03-03T08:00", context: "", weight: "71" }),
  deleteReadingAction: named("reading", "id"),
  restoreReadingAction: named("reading", "id"),
  answerDoseAction: named("medicine", "medicationId", { day: "2026-03-10", minutes: "480", state: "taken" }),
  asNeededAction: named("asNeeded", "medicationId", { id: "019f0000-0000-7000-8000-000000000001", deed: "take" }),
  tickHabitAction: named("habit", "habitId", { mark: "2026-03-10 done" }),
  sayHabitDayAction: named("habit", "habitId", { day: "2026-03-10", state: "done", notes: "" }),
  archiveHabitAction: named("habit", "id", { deed: "archive" }),
  pauseAction: named("pause", "id", { book: "pauses", fromDate: "2026-03-10", untilDate: "2026-03-12" }),
  resumeAction: own,
  inviteCoachAction: own,
  setConsentAction: named("assignment", "assignmentId", { categories: "mental" }),
  endAssignmentAction: named("assignment", "assignmentId"),
  choosePrimaryAction: named("assignment", "assignmentId"),
  // coach
  acceptClientAction: named("coachLink", "token"),
  giveFeedbackAction: noted("goalOfClient", (clientId, goalId) => ({
    clientId,
    goalId,
    id: "019f0000-0000-7000-8000-000000000003",
    coachFeedback: "Mine",
  })),
  withdrawFeedbackAction: noted("feedback", (clientId, goalId, id) => ({ clientId, goalId, id })),
  restoreFeedbackAction: noted("feedback", (clientId, goalId, id) => ({ clientId, goalId, id })),
  acknowledgeTaskAction: named("task", "taskId"),
  searchClientsAction: own,
  // settings
  changeEmailAction: own,
  changePasswordAction: own,
  correctBirthDateAction: own,
  disconnectAction: own,
  requestDeletionAction: own,
  keepAccountAction: own,
  endSessionsAction: named("session", "which"),
  giveConsentAction: own,
  withdrawConsentAction: own,
  preferNoticeAction: own,
  requestEmailChangeAction: own,
  saveBodyAction: own,
  saveCountryAction: own,
  saveFocusAction: own,
  saveGoalsAction: own,
  savePreferencesAction: own,
  saveProfileAction: own,
};
