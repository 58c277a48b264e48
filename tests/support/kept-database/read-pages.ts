import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { openOwnAccount } from "@/lib/access/own-account";
import type { Actor } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { viewClient } from "@/lib/coaching/view-client";
import { emailIndex } from "@/lib/crypto/blind-index";
import { draftOf } from "@/lib/drafts/queries";
import { env } from "@/lib/env";
import { listEntries } from "@/lib/journal/queries";
import { listLocalOutbox } from "@/lib/mail/local-outbox";
import { listMoods } from "@/lib/mood/queries";
import { giveConsent } from "@/lib/people/give-consent";
import { listInvitations } from "@/lib/people/list-invitations";
import { photoOf } from "@/lib/people/photo/queries";
import { clientProfileOf, contactOf, goalsOf } from "@/lib/people/profile/queries";
import { ownChoicesOf } from "@/lib/wellness/check-in/own-set";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { ownDashboard } from "@/lib/wellness/dashboard/read-dashboard";
import { clientAddress, coachAddress } from "./story";

/**
 * What the story's people read on their pages, through the domain functions: everything that is sealed is opened. Only what
 * a person would miss, in words of its own, so that a page may say more or say it differently and still be compared.
 */
export async function readPages() {
  await agreeToTextsInForce();
  const client = await personAt(clientAddress);
  const coach = await personAt(coachAddress);
  const record = openOwnRecord(client);
  const account = openOwnAccount(client);
  const all = { limit: 100 };
  return {
    contact: await contactOf(account),
    profile: await clientProfileOf(record),
    goals: await goalsOf(record),
    photoBytes: (await photoOf(account))?.length ?? 0,
    ownWords: (await ownChoicesOf(record)).words.map(({ kind, word }) => `${kind}: ${word}`),
    journal: (await listEntries(record, all)).map(({ logDate, title, content, tags }) => ({
      logDate,
      title,
      content,
      tags,
    })),
    moods: (await listMoods(record, all)).map(({ logDate, moodScore, ownWords, notes }) => ({
      logDate,
      moodScore,
      ownWords,
      notes,
    })),
    draft: (await draftOf(record, "journal", "new"))?.values ?? null,
    dashboard: drawn(await ownDashboard(client, 30)),
    seenByCoach: drawn((await viewClient(coach, client.userId, 30)).dashboard),
    invited: (await listInvitations("operator")).rows.map(({ email, role }) => `${email} (${role})`),
    mails: (await listLocalOutbox({ ...env, NODE_ENV: "development" })).map(({ to, body }) => ({
      to,
      subject: body?.subject ?? null,
    })),
  };
}

/** Of an older text than today's, which would ask first. */
async function agreeToTextsInForce(): Promise<void> {
  const client = await personAt(clientAddress);
  await inTransaction(async (tx) => {
    await giveConsent(tx, client, "terms");
    await giveConsent(tx, client, "health_data");
  });
}

async function personAt(address: string): Promise<Actor> {
  const [row] = await read((db) =>
    db
      .select({ id: users.id })
      .from(users)
      .where(eq(users.emailIndex, emailIndex(address))),
  );
  const actor = row && (await read((db) => loadActor(db, row.id)));
  if (!actor) throw new Error(`nobody has the address ${address}`);
  return actor;
}

function drawn({ beganOn, newestDay, days, visible }: Dashboard) {
  return {
    beganOn,
    newestDay,
    visible: [...visible].sort(),
    days: days.map(({ day, scores }) => ({ day, ...scores })),
  };
}
