import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { ForbiddenError } from "@/lib/errors";
import { consentsOf } from "@/lib/people/consent-queries";
import { giveConsentAgain, withdrawConsent } from "@/lib/people/give-consent";
import { legalVersions } from "@/lib/people/legal-versions";
import { aClient, actorOf } from "@/tests/factories/people";

const eventsOf = async (userId: string) =>
  (await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, userId)))).filter(({ event }) =>
    event.startsWith("consent."),
  );

test.each(["terms", "health_data"] as const)(
  "taking back %s closes the record, giving it again opens it",
  async (kind) => {
    const { actor, userId } = await aClient();
    await withdrawConsent(actor, kind);
    expect(() => openOwnRecord({ ...actor })).not.toThrow(); // an actor is of one request: the next one is refused
    const withdrawn = await actorOf(userId);
    expect(() => openOwnRecord(withdrawn)).toThrow(ForbiddenError);
    await giveConsentAgain(withdrawn, kind);
    expect(openOwnRecord(await actorOf(userId)).isOwn).toBe(true);
    const own = (await consentsOf(actor)).filter((entry) => entry.kind === kind);
    expect(own.map(({ version, withdrawnAt }) => [version, withdrawnAt === null])).toEqual([
      [legalVersions[kind], true],
      [legalVersions[kind], false],
    ]);
  },
);

test("twice is once, for giving and for taking back", async () => {
  const { actor, userId } = await aClient();
  await giveConsentAgain(actor, "terms");
  await withdrawConsent(actor, "terms");
  await withdrawConsent(actor, "terms");
  expect((await eventsOf(userId)).map(({ event }) => event)).toEqual([
    "consent.given",
    "consent.given",
    "consent.withdrawn",
  ]);
});

test("given again by several at once is one consent and one trace", async () => {
  const { actor, userId } = await aClient();
  await withdrawConsent(actor, "health_data");
  await Promise.all([1, 2, 3, 4].map(() => giveConsentAgain(actor, "health_data")));
  const standing = (await consentsOf(actor)).filter(({ kind, withdrawnAt }) => kind === "health_data" && !withdrawnAt);
  expect(standing).toHaveLength(1);
  expect((await eventsOf(userId)).filter(({ event }) => event === "consent.given")).toHaveLength(3);
});

test("nobody sees or changes another person's consents", async () => {
  const [client, other] = [await aClient(), await aClient()];
  await withdrawConsent(other.actor, "health_data");
  expect((await consentsOf(client.actor)).every(({ withdrawnAt }) => withdrawnAt === null)).toBe(true);
});
