import { and, count, eq } from "drizzle-orm";
import { read } from "@/db/read";
import { userSessions } from "@/db/schema/identity/sign-in";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { admit } from "@/lib/auth/admit";
import { confirmIdentity, requestConfirmationCode } from "@/lib/auth/confirm-identity";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import { loadSession } from "@/lib/auth/load-actor";
import { renewSession } from "@/lib/auth/renew-session";
import { requestPasswordReset, requestSignInCode } from "@/lib/auth/request-code";
import { resetPassword } from "@/lib/auth/reset-password";
import { signInWithCode } from "@/lib/auth/sign-in-with-code";
import { signUp } from "@/lib/auth/sign-up";
import { startSession } from "@/lib/auth/start-session";
import { verifyEmail } from "@/lib/auth/verify-email";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { ForbiddenError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { claimJob } from "@/lib/jobs/claim-job";
import { sendOutboxMessage } from "@/lib/mail/jobs";
import { retryMessage } from "@/lib/mail/retry-message";
import { acceptInvitation, acceptInvitationAs } from "@/lib/people/accept-invitation";
import { inviteStaff } from "@/lib/people/invite-staff";
import { aClient, actorOf, anAdmin } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";
import { aVisit, PASSWORD } from "@/tests/factories/visits";
import { aLostMail } from "@/tests/factories/work";
import { codeSentTo } from "@/tests/support/mails";
import { ask, probeKind } from "@/tests/support/probe-jobs";

/** What all tries of one race have in common; it travels to other processes. */
export type Prize = Record<string, string>;

/** Something that works once, and fifty who want it at the same moment. */
export type Race = {
  prepare: () => Promise<Prize>;
  /** One try, the n-th; true when it had the prize. Throws the DomainError of a refusal. */
  attempt: (prize: Prize, number: number) => Promise<boolean>;
  /** What stands in the database afterwards, which must be one. */
  effects?: (prize: Prize) => Promise<number>;
};

const of = (prize: Prize, name: string) => prize[name] ?? "";
const won = async (work: Promise<unknown>) => {
  await work;
  return true;
};
const sessionsOf = async (prize: Prize) => {
  const [row] = await read((db) =>
    db
      .select({ n: count() })
      .from(userSessions)
      .where(eq(userSessions.userId, of(prize, "userId"))),
  );
  return row?.n ?? 0;
};
/** Each try comes from a browser of its own, or all from the same. */
const visitOf = (prize: Prize, browser: string) => aVisit({ browserToken: `${of(prize, "browser")}${browser}` });

const aBrowser = () => aVisit().browserToken;

/** Somebody whose first proof was right, in this many browsers. */
async function halfSignedIn(browsers: readonly string[]) {
  const { userId, actor } = await aClient();
  const step = await withSecondStep(actor);
  for (const browserToken of browsers)
    await inTransaction((tx) => admit(tx, actor, "password", aVisit({ browserToken })));
  return { userId, app: step.code(), recovery: step.recoveryCodes.map((code) => code.replace("-", "")) };
}

const fifty = (browser: string) => Array.from({ length: 50 }, (_, number) => `${browser}${number}`);

export const races: Record<string, Race> = {
  "sign-in code": {
    async prepare() {
      const { userId, email } = await aClient();
      const browser = aBrowser();
      await requestSignInCode({ email }, aVisit({ browserToken: browser }));
      return { userId, browser, code: await codeSentTo(email, "signInCode") };
    },
    attempt: (prize) => won(signInWithCode({ code: of(prize, "code") }, visitOf(prize, ""))),
    effects: sessionsOf,
  },
  "code that proves an address": {
    async prepare() {
      const email = `${newId()}@example.org`;
      const browser = aBrowser();
      await signUp({ email, name: "Kim", password: PASSWORD, timeZone: "UTC" }, aVisit({ browserToken: browser }));
      return { browser, code: await codeSentTo(email, "verifyEmail") };
    },
    attempt: (prize) => won(verifyEmail({ code: of(prize, "code") }, visitOf(prize, ""))),
  },
  "password reset": {
    async prepare() {
      const { email } = await aClient();
      const browser = aBrowser();
      await requestPasswordReset({ email }, aVisit({ browserToken: browser }));
      return { browser, code: await codeSentTo(email, "resetPassword") };
    },
    attempt: (prize, number) =>
      won(resetPassword({ code: of(prize, "code"), password: `${PASSWORD} ${number}` }, visitOf(prize, ""))),
  },
  "code that confirms who is there": {
    async prepare() {
      const person = await aClient();
      const browser = aBrowser();
      const { token } = await inTransaction((tx) => startSession(tx, person.actor, "email_code", "Firefox"));
      await requestConfirmationCode(person.actor, aVisit({ browserToken: browser }));
      return { browser, token, userId: person.userId, code: await codeSentTo(person.email, "stepUpCode") };
    },
    async attempt(prize) {
      const visit = { ...visitOf(prize, ""), sessionToken: of(prize, "token") };
      const session = await read((db) => loadSession(db, hashToken(of(prize, "token")), now()));
      if (!session) throw new ForbiddenError("errors.signedOut"); // the winner has another token by now
      return won(confirmIdentity(session.actor, { proof: of(prize, "code") }, visit));
    },
    effects: sessionsOf,
  },
  "step of the app, in fifty browsers": {
    async prepare() {
      const browser = aBrowser().slice(0, 40);
      const { userId, app } = await halfSignedIn(fifty(browser));
      return { userId, browser, code: app };
    },
    attempt: (prize, number) => won(finishSignIn({ code: of(prize, "code") }, visitOf(prize, String(number)))),
    effects: sessionsOf,
  },
  "recovery code, in fifty browsers": {
    async prepare() {
      const browser = aBrowser().slice(0, 40);
      const { userId, recovery } = await halfSignedIn(fifty(browser));
      return { userId, browser, code: recovery[0] ?? "" };
    },
    attempt: (prize, number) => won(finishSignIn({ code: of(prize, "code") }, visitOf(prize, String(number)))),
    effects: sessionsOf,
  },
  "one first step, with three right codes": {
    async prepare() {
      const browser = aBrowser();
      const { userId, app, recovery } = await halfSignedIn([browser]);
      return { userId, browser, code0: app, code1: recovery[0] ?? "", code2: recovery[1] ?? "" };
    },
    attempt: (prize, number) => won(finishSignIn({ code: of(prize, `code${number % 3}`) }, visitOf(prize, ""))),
    effects: sessionsOf,
  },
  "invitation of somebody new": {
    async prepare() {
      const { token } = await invited(`${newId()}@example.org`);
      return { token };
    },
    attempt: (prize, number) =>
      won(
        acceptInvitation(
          { token: of(prize, "token"), name: `Kim ${number}`, password: PASSWORD, timeZone: "Europe/Oslo" },
          aVisit(),
        ),
      ),
  },
  "invitation of somebody known": {
    async prepare() {
      const { email, userId } = await aClient();
      const { token } = await invited(email);
      return { token, userId };
    },
    attempt: async (prize) =>
      won(acceptInvitationAs(await actorOf(of(prize, "userId")), { token: of(prize, "token") }, aVisit())),
    effects: sessionsOf,
  },
  "renewal of one session": {
    async prepare() {
      const { actor, userId } = await aClient();
      const { token } = await inTransaction((tx) => startSession(tx, actor, "password", "Firefox"));
      const session = await read((db) => loadSession(db, hashToken(token), now()));
      return { token, userId, sessionId: session?.actor.sessionId ?? "" };
    },
    async attempt(prize) {
      const actor = { ...(await actorOf(of(prize, "userId"))), sessionId: of(prize, "sessionId") };
      return won(inTransaction((tx) => renewSession(tx, actor, { sessionToken: of(prize, "token") })));
    },
    effects: sessionsOf,
  },
  "claim of a job": {
    async prepare() {
      const job = probeKind();
      await ask(job, { mark: newId() });
      return { kind: job.kind };
    },
    attempt: async (prize) => (await claimJob([of(prize, "kind")])) !== null,
  },
  "mail sent again by an admin": {
    async prepare() {
      const { userId } = await anAdmin();
      const messageId = await aLostMail(newId());
      await inTransaction((tx) => tx.db.delete(jobs).where(eq(jobs.kind, sendOutboxMessage.kind)));
      return { userId, messageId };
    },
    // All fifty are told that it is on its way; one of them sent it.
    attempt: async (prize, number) => {
      await retryMessage(await actorOf(of(prize, "userId")), of(prize, "messageId"));
      return number === 0;
    },
    effects: async () => {
      const [row] = await read((db) =>
        db
          .select({ n: count() })
          .from(jobs)
          .where(and(eq(jobs.kind, sendOutboxMessage.kind), eq(jobs.status, "waiting"))),
      );
      return row?.n ?? 0;
    },
  },
};

async function invited(email: string): Promise<{ token: string }> {
  const admin = await anAdmin();
  const { link } = await inviteStaff(admin.actor, { id: newId(), email, name: "Kim", role: "coach" });
  return { token: link?.split("/").at(-1) ?? "" };
}
