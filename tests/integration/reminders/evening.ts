import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { leavingDatabase } from "@/lib/jobs/handle-job";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { sendOutboxMessage } from "@/lib/mail/jobs";
import type { OutgoingMail } from "@/lib/mail/mail-channel";
import { sendMessageBy } from "@/lib/mail/send-message";
import { queueReminders } from "@/lib/reminders/queue-reminders";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { aReminder } from "@/tests/factories/reminders";

/** Half past nine in the evening in Berlin: the evening before the mornings below. */
export const EVENING = new Date("2026-11-19T20:30:00Z");

export const EIGHT = new Date("2026-11-20T07:00:00Z");

export const minutes = (count: number, from = EIGHT) => new Date(from.getTime() + count * 60_000);

/** Somebody in Berlin who wants to be reminded at eight, and said so the evening before. */
export async function whoAsked(overrides: Parameters<typeof aClient>[0] = {}) {
  const person = await aClient(overrides);
  return { person, token: await at(EVENING, () => aReminder(person, 8)) };
}

export const look = (when: Date) => at(when, () => inTransaction(queueReminders));

export const mailsOf = ({ userId }: TestPerson) =>
  read((db) =>
    db
      .select({ status: outboxMessages.status, code: outboxMessages.lastErrorCode, id: outboxMessages.id })
      .from(outboxMessages)
      .where(eq(outboxMessages.userId, userId)),
  );

export const statesOf = async (person: TestPerson) => (await mailsOf(person)).map(({ status }) => status);

/** Hands over what is due, and answers what arrived for this person. */
export async function send(when: Date, person: TestPerson): Promise<OutgoingMail[]> {
  const arrived: OutgoingMail[] = [];
  const deliver = async (mail: OutgoingMail) => {
    arrived.push(mail);
    return { kind: "sent" } as const;
  };
  const registry = registryOf([leavingDatabase(sendOutboxMessage, sendMessageBy({ deliver }))]);
  await at(when, () => runDueJobs(registry));
  return arrived.filter(({ to }) => to === person.email);
}
