import { and, desc, eq } from "drizzle-orm";
import { knownBrowsers } from "@/db/schema/identity/known-browsers";
import { users, zonePeriods } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import { houseErrand } from "@/lib/access/house-errand";
import { now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { addressOfPerson } from "@/lib/people/address-of";
import { formatInstant } from "@/lib/time";
import type { Visit } from "../visit";
import { wantsNotice } from "./preference";

type Signing = { userId: string };

/**
 * Remembers the browser in which somebody is signing in, and tells them by mail when they never did so in it before. Call it
 * before their session starts. The very first sign-in of an account is no news, and the demo's people have no mailbox.
 */
export async function noticeBrowser(tx: Transaction, person: Signing, visit: Visit): Promise<void> {
  const isKnown = await remember(tx, person, visit);
  if (isKnown) return;
  const reader = await readerOf(tx, person);
  if (!reader || reader.isDemo || !reader.lastSignedInAt || !(await wantsNotice(tx.db, person))) return;
  const to = await addressOfPerson(tx.db, houseErrand("write-to-a-person"), person.userId);
  if (!to) return;
  await queueMail(tx, {
    template: "newBrowser",
    to,
    userId: person.userId,
    params: {
      device: visit.device,
      when: formatInstant(now(), reader.locale, reader.timeZone),
      zone: reader.timeZone,
      link: `${env.APP_URL}/settings/sessions`,
      reset: `${env.APP_URL}/forgot-password`,
    },
    dedupeKey: `new-browser:${newId()}`,
  });
}

/** @returns whether it was known. */
async function remember(tx: Transaction, { userId }: Signing, { browserToken }: Visit): Promise<boolean> {
  const browserHash = hashToken(browserToken);
  const known = await tx.db
    .select({ userId: knownBrowsers.userId })
    .from(knownBrowsers)
    .where(and(eq(knownBrowsers.userId, userId), eq(knownBrowsers.browserHash, browserHash)));
  await tx.db
    .insert(knownBrowsers)
    .values({ userId, browserHash, lastSignedInAt: now(), createdAt: now() })
    .onDuplicateKeyUpdate({ set: { lastSignedInAt: incoming(knownBrowsers.lastSignedInAt) } });
  return known.length > 0;
}

async function readerOf(tx: Transaction, { userId }: Signing) {
  const [row] = await tx.db
    .select({
      isDemo: users.isDemo,
      locale: users.locale,
      lastSignedInAt: users.lastSignedInAt,
      timeZone: zonePeriods.timeZone,
    })
    .from(users)
    .innerJoin(zonePeriods, eq(zonePeriods.userId, users.id))
    .where(eq(users.id, userId))
    .orderBy(desc(zonePeriods.from))
    .limit(1);
  return row ?? null;
}
