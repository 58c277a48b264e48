import { expect, test } from "vitest";
import { inTransaction } from "@/db/transaction";
import { env } from "@/lib/env";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { hasLocalOutbox, listLocalOutbox } from "@/lib/mail/local-outbox";
import { queueMail } from "@/lib/mail/queue-mail";
import { aCoach } from "@/tests/factories/people";

const production = { ...env, NODE_ENV: "production", DEMO: false, APP_URL: "https://purposeful.example" } as const;

test.each([
  [production, false],
  [{ ...production, APP_URL: "http://127.0.0.1:3000" }, false],
  [{ ...production, DEMO: true }, false],
  [{ ...production, DEMO: true, APP_URL: "http://127.0.0.1:3000" }, true],
  [{ ...production, NODE_ENV: "development" as const }, true],
])("the outbox page is there for the loopback demo and in development only", async (settings, isThere) => {
  expect(hasLocalOutbox(settings)).toBe(isThere);
  const listing = listLocalOutbox(settings);
  await (isThere ? expect(listing).resolves.toBeInstanceOf(Array) : expect(listing).rejects.toThrow(NotFoundError));
});

test("it opens what is sealed for a person and what is sealed for the house", async () => {
  const coach = await aCoach();
  const addresses = [coach.email, `${newId()}@example.org`];
  await inTransaction(async (tx) => {
    for (const [index, to] of addresses.entries()) {
      const params = { inviter: "Ada", role: "Coach", link: "x", until: "x" };
      const userId = index === 0 ? coach.userId : null;
      await queueMail(tx, { template: "staffInvitation", to, userId, params, dedupeKey: `test:${newId()}` });
    }
  });
  const mails = await listLocalOutbox({ ...production, NODE_ENV: "development" });
  expect(mails.slice(0, 2).map(({ to }) => to)).toEqual(addresses.toReversed());
  expect(mails[0]?.body?.subject).toBe("Ada invites you to Purposeful");
});
