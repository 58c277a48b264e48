/**
 * A check that somebody might lose: in `file` the text `from` stands once and becomes `to`. The test that guards it must
 * then fail.
 */
export type RemovedCheck = { name: string; file: string; from: string; to: string; caughtBy: string };

const gate = "lib/access/open-client-record.ts";
const gateTest = "tests/integration/access/open-client-record.test.ts";
const codes = "lib/auth/one-time-code.ts";
const codesTest = "tests/integration/auth/one-time-code.test.ts";
const factor = "lib/auth/second-factor.ts";
const factorTest = "tests/integration/auth/second-factor.test.ts";
const assignmentsTest = "tests/integration/coaching/assignments.test.ts";

/** What keeps people's records, accounts and browsers apart, piece by piece. */
export const removedChecks: readonly RemovedCheck[] = [
  {
    name: "a coach sees a category without consent",
    file: gate,
    from: "if (!found.shared.has(category)) throw new NotFoundError();",
    to: "",
    caughtBy: gateTest,
  },
  {
    name: "a coach writes into a client's record",
    file: gate,
    from: 'if (!permission.endsWith(":read") || category === null)',
    to: "if (category === null)",
    caughtBy: gateTest,
  },
  {
    name: "a coach whose assignment ended sees on",
    file: gate,
    from: 'eq(coachAssignments.status, "active"),',
    to: "",
    caughtBy: gateTest,
  },
  {
    name: "a coach sees a client of somebody else",
    file: gate,
    from: "eq(coachAssignments.coachId, actor.userId),",
    to: "",
    caughtBy: gateTest,
  },
  {
    name: "a coach sees a suspended client",
    file: gate,
    from: 'eq(users.status, "active"),',
    to: "",
    caughtBy: gateTest,
  },
  {
    name: "a coach sees after health-data consent was withdrawn",
    file: gate,
    from: 'agreesTo("health_data"),',
    to: "",
    caughtBy: gateTest,
  },
  {
    name: "a look leaves no trace",
    file: gate,
    from: 'await recordAudit(tx, actor, { event: "record.read", subject: { userId }, details: { categories: seen } });',
    to: "void [tx, actor, seen, recordAudit];",
    caughtBy: "tests/integration/coaching/view-client.test.ts",
  },
  {
    name: "one's own record opens without consent",
    file: gate,
    from: 'if (!actor.hasAgreedToTerms || !actor.hasAgreedToHealthData) throw new ForbiddenError("errors.consentMissing");',
    to: "void ForbiddenError;",
    caughtBy: gateTest,
  },
  {
    name: "a withdrawn consent still shows the category",
    file: "lib/access/shared-categories.ts",
    from: "categoryConsents.withdrawnAt} is null",
    to: "categoryConsents.category} is not null",
    caughtBy: assignmentsTest,
  },
  {
    name: "the coach's list shows clients of the past",
    file: "lib/access/open-coach-roster.ts",
    from: 'eq(coachAssignments.status, "active"),',
    to: "",
    caughtBy: "tests/integration/coaching/clients-of-coach.test.ts",
  },
  {
    name: "a role's room is open to everybody",
    file: "lib/access/require-role.ts",
    from: "if (!actor.roles.has(role)) throw new ForbiddenError();",
    to: "void [actor, role, ForbiddenError];",
    caughtBy: "tests/integration/people/admin-doors.test.ts",
  },
  {
    name: "what asks for a fresh proof asks for none",
    file: "lib/auth/step-up.ts",
    from: "if (!isFresh(actor)) throw new StepUpRequiredError();",
    to: "void actor;",
    caughtBy: "tests/integration/auth/step-up.test.ts",
  },
  {
    name: "a code works in another browser",
    file: codes,
    from: "eq(oneTimeCodes.browserHash, hashToken(given.browserToken)),",
    to: "",
    caughtBy: codesTest,
  },
  {
    name: "a code works after its ten minutes",
    file: codes,
    from: "gt(oneTimeCodes.expiresAt, now()),",
    to: "",
    caughtBy: codesTest,
  },
  {
    name: "a code may be guessed for ever",
    file: codes,
    from: "gt(oneTimeCodes.triesLeft, 0),\n        gt(",
    to: "gt(",
    caughtBy: codesTest,
  },
  {
    name: "a code of another purpose works",
    file: codes,
    from: "eq(oneTimeCodes.purpose, given.purpose),",
    to: "",
    caughtBy: codesTest,
  },
  {
    name: "a code of the app works twice",
    file: factor,
    from: ", lt(totpFactors.lastUsedStep, step)",
    to: "",
    caughtBy: factorTest,
  },
  {
    name: "a recovery code works twice",
    file: factor,
    from: "eq(recoveryCodes.codeHash, recoveryHash(userId, code)),\n        isNull(recoveryCodes.usedAt),",
    to: "eq(recoveryCodes.codeHash, recoveryHash(userId, code)),",
    caughtBy: factorTest,
  },
  {
    name: "tries are not limited",
    file: "lib/auth/rate-limit.ts",
    from: "if (wait > 0) throw new RateLimitedError(Math.ceil(wait / 1000));",
    to: "void [wait, RateLimitedError];",
    caughtBy: "tests/integration/auth/rate-limit.test.ts",
  },
  {
    name: "staff keep the long sessions of clients",
    file: "lib/auth/load-actor.ts",
    from: "if (isOverFor(actor.roles, row, at)) return null;",
    to: "void isOverFor;",
    caughtBy: "tests/integration/auth/session.test.ts",
  },
  {
    name: "whoever is suspended may act",
    file: "lib/auth/load-actor.ts",
    from: 'return [inArray(users.status, ["active", "leaving"]), ...isProven()];',
    to: 'return [inArray(users.status, ["active", "leaving", "suspended"]), ...isProven()];',
    caughtBy: "tests/integration/auth/session.test.ts",
  },
  {
    name: "staff act without a second step",
    file: "lib/auth/load-actor.ts",
    from: "return session && !session.mustEnrol && !session.isLeaving ? session : null;",
    to: "return session && !session.isLeaving ? session : null;",
    caughtBy: "tests/integration/auth/sign-in-second-step.test.ts",
  },
  {
    name: "a form from elsewhere is taken",
    file: "lib/http/same-origin.ts",
    from: 'if (!origin || origin === "null" || !URL.canParse(origin)) return false;',
    to: 'if (!origin || origin === "null" || !URL.canParse(origin)) return true;',
    caughtBy: "tests/unit/http/same-origin.test.ts",
  },
  {
    name: "anybody ends anybody's session",
    file: "lib/auth/end-session.ts",
    from: "eq(userSessions.userId, actor.userId), ",
    to: "",
    caughtBy: "tests/integration/auth/sessions.test.ts",
  },
  {
    name: "a client decides about another's coach",
    file: "lib/coaching/set-consent.ts",
    from: "if (assignment?.clientId !== actor.userId || assignment.status",
    to: "if (!assignment || assignment.status",
    caughtBy: assignmentsTest,
  },
  {
    name: "a journal is read by its ids alone",
    file: "lib/journal/queries.ts",
    from: "and(eq(journalEntries.userId, record.userId), eq(journalEntries.id, id), isNull(journalEntries.deletedAt)),",
    to: "and(eq(journalEntries.id, id), isNull(journalEntries.deletedAt)),",
    caughtBy: "tests/integration/journal/journal.test.ts",
  },
  {
    name: "a mood is deleted by its id alone",
    file: "lib/mood/delete-mood.ts",
    from: "eq(moodLogs.userId, record.userId),\n          eq(moodLogs.id, id),\n          deletedAt",
    to: "eq(moodLogs.id, id),\n          deletedAt",
    caughtBy: "tests/integration/mood/mood.test.ts",
  },
  {
    name: "a coach answers a request put to another",
    file: "lib/safety/acknowledge-task.ts",
    from: "and(eq(safetyTasks.id, taskId), eq(safetyTasks.assigneeId, actor.userId))",
    to: "and(eq(safetyTasks.id, taskId))",
    caughtBy: "tests/integration/coaching/clients-of-coach.test.ts",
  },
  {
    name: "the last admin locks everybody out",
    file: "lib/people/keep-an-admin.ts",
    from: 'if (isAdmin && admins.length === 1) throw new ConflictError("errors.lastAdmin");',
    to: "void [isAdmin, ConflictError];",
    caughtBy: "tests/integration/people/standing.test.ts",
  },
  {
    name: "a sealed value opens in another place",
    file: "lib/crypto/seal.ts",
    from: "function contextOf(key: PersonKey, { table, column, row }: Place): string {",
    to: "function contextOf(key: PersonKey, { table, column, row }: Place): string {\n  if (table && column && row) return key.userId;",
    caughtBy: "tests/unit/crypto/keys.test.ts",
  },
  {
    name: "a worker that lost its job finishes it",
    file: "lib/jobs/settle-job.ts",
    from: "if (result.affectedRows !== 1) throw new LeaseLost();",
    to: "void [result, LeaseLost];",
    caughtBy: "tests/integration/jobs/claim.test.ts",
  },
  {
    name: "the same new entry sent twice is written twice",
    file: "lib/journal/lock-entry.ts",
    from: "await takeTurn(tx, record); // a row that is not there yet cannot be locked",
    to: "void takeTurn;",
    caughtBy: "tests/integration/journal/journal.test.ts",
  },
];
