import sharp from "sharp";
import { accounts } from "@/db/schema/identity/people";
import { dayOf } from "@/db/seed/day";
import { everyPart, type Life } from "@/db/seed/life";
import { pages, quickMoods } from "@/db/seed/pages";
import { inTransaction } from "@/db/transaction";
import { admit } from "@/lib/auth/admit";
import { requestSignInCode } from "@/lib/auth/request-code";
import { startSession } from "@/lib/auth/start-session";
import { inviteCoach } from "@/lib/coaching/invite-coach";
import { setConsent } from "@/lib/coaching/set-consent";
import { viewClient } from "@/lib/coaching/view-client";
import { saveDraft } from "@/lib/drafts/save-draft";
import { newId } from "@/lib/ids";
import { planSlots } from "@/lib/jobs/plan-slots";
import { registry } from "@/lib/jobs/registry";
import { runDueJobs } from "@/lib/jobs/run-due-jobs";
import { schedules } from "@/lib/jobs/schedules";
import { deleteEntry } from "@/lib/journal/delete-entry";
import { writeEntry } from "@/lib/journal/write-entry";
import { logMood } from "@/lib/mood/log-mood";
import { inviteStaff } from "@/lib/people/invite-staff";
import { savePhoto } from "@/lib/people/photo/save-photo";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { startClient } from "@/lib/people/start/start-client";
import { suspendPerson } from "@/lib/people/suspend-person";
import { addDays, daysFrom, instantIn } from "@/lib/time";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { saveFieldSet } from "@/lib/wellness/check-in/save-field-set";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, aNewClient, anAdmin, type TestPerson } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";
import { aVisit } from "@/tests/factories/visits";
import { standAt } from "./fixed-world";

/** The people whose pages are read again after a migration. Invented. */
export const clientAddress = "ida@example.org";
export const coachAddress = "maya@example.org";

const timeZone = "Europe/Berlin";
const firstDay = "2026-01-12";
const lastDay = "2026-02-01";
/** When the picture is taken: the evening of the last day. */
export const takenAt = instantIn(lastDay, 22 * 60, timeZone);

const life: Life = {
  key: "ida",
  days: 20,
  newest: 0,
  level: { spirit: 6, mind: 5.6, mood: 6.4, body: 6, money: 5 },
  drift: 0.8,
  gaps: 0.1,
  sick: { from: 9, to: 7 },
  monthlyIncomeMinor: 320_000,
  weightKg: 68,
  parts: everyPart,
};

/**
 * Three weeks of a small world, through the domain functions: something in every table, so that a migration of any of them
 * meets data. A new table's rows are added here.
 */
export async function tellStory(): Promise<void> {
  await standAt(instantIn(firstDay, 9 * 60, timeZone));
  const admin = await anAdmin({ email: "ingrid@example.org", name: "Ingrid Solheim" });
  const coach = await aCoach({ email: coachAddress, name: "Maya Okafor" });
  const client = await aClient({ email: clientAddress, name: "Ida Brandt", timeZone });
  const assignmentId = await arrive(client, coach);
  await comeInTwoSteps(client);
  await runTheHouse(admin);
  for (const day of daysFrom(firstDay, lastDay)) await live(client, day);
  await standAt(takenAt);
  await reconsider(client, assignmentId);
  await viewClient(coach.actor, client.userId, 30);
  await planSlots(schedules); // these jobs wait; those of before are done
}

async function arrive(client: TestPerson, coach: TestPerson): Promise<string> {
  const roles = client.actor.roles;
  await inTransaction((tx) => startSession(tx, { userId: client.userId, roles }, "email_code", "Firefox on Linux"));
  await inTransaction((tx) =>
    tx.db.insert(accounts).values({ provider: "example", subject: "ida-brandt", userId: client.userId }),
  );
  await saveProfile(client.actor, {
    phone: "+49 30 5550123",
    country: "DE",
    height: ["172"],
    gender: "woman",
    symptoms: "Stiff shoulders after long days.",
    startingMood: 5,
    focusAreas: ["mental", "financial"],
    purposeStatement: "To bake bread for whoever comes by.",
    "goals.mental": "Stop reading the news in bed.",
    "goals.financial": "Three months put by.",
  });
  await savePhoto(
    client.actor,
    await sharp({ create: { width: 64, height: 64, channels: 3, background: "#7a9e7e" } })
      .png()
      .toBuffer(),
  );
  await saveFieldSet(client.actor, ["moodScore", "stressLevel", "sleepDurationHours", "energyLevel"]);
  return assigned(client.userId, coach.userId, everyPart);
}

/** A second step with its recovery codes, and a browser that has made only the first. */
async function comeInTwoSteps(client: TestPerson): Promise<void> {
  await withSecondStep(client.actor);
  await inTransaction((tx) => admit(tx, client.actor, "password", aVisit()));
}

async function runTheHouse(admin: TestPerson): Promise<void> {
  await inviteStaff(admin.actor, { id: newId(), email: "tomas@example.org", name: "Tomás Herrera", role: "partner" });
  await runDueJobs(registry);
  const leaver = await anAdmin({ email: "leaver@example.org", name: "Piet Maas" });
  await suspendPerson(admin.actor, { userId: leaver.userId, reason: "Left the house" });
  const minor = await aNewClient({ email: "young@example.org", name: "Jo" });
  await startClient(minor.actor, { dateOfBirth: "2012-05-05", terms: true, healthData: true });
}

async function live(client: TestPerson, day: string): Promise<void> {
  await standAt(instantIn(day, 21 * 60, timeZone));
  const back = daysFrom(day, lastDay).length - 1;
  const values = dayOf(life, day, lastDay);
  const ownWords = back === 12 ? { copingStrategiesUsed: ["Kneading dough"], emotionalTriggers: ["The landlord"] } : {};
  if (values) await saveCheckIn(client.actor, { id: newId(), day, ...values, ...ownWords });
  const page = pages[back / 3];
  if (page) {
    const { back: _, ...entry } = page;
    await writeEntry(client.actor, { id: newId(), ...entry });
  }
  const mood = quickMoods[back / 2];
  if (mood) {
    const { back: _back, minutes: _minutes, ...felt } = mood;
    await logMood(client.actor, { id: newId(), ...felt });
  }
}

/** The last evening: something corrected, something taken away, something unfinished, a call for help, a narrower consent. */
async function reconsider(client: TestPerson, assignmentId: string): Promise<void> {
  const { actor } = client;
  await saveCheckIn(actor, { id: newId(), day: addDays(lastDay, -1), moodScore: 3, stressLevel: 8 });
  const [kept, taken] = [newId(), newId()];
  const entry = {
    title: "Ovens",
    content: "The second loaf was better.",
    moodScore: 7,
    tags: ["bread"],
    isShared: true,
  };
  await writeEntry(actor, { id: kept, ...entry });
  await writeEntry(actor, { id: kept, ...entry, content: "The second loaf was better. So was I." });
  await writeEntry(actor, { id: taken, ...entry, title: null, content: "Said too much.", isShared: false });
  await deleteEntry(actor, taken);
  await saveDraft(actor, { form: "journal", subject: "new", values: { content: "Tomorrow I want to" } });
  await logMood(actor, {
    id: newId(),
    moodScore: 2,
    mood: null,
    ownWords: "empty",
    notes: "I want to kill myself tonight.",
    tags: [],
  });
  await setConsent(actor, { assignmentId, categories: ["mental", "emotional"], amounts: false });
  await inviteCoach(actor, { id: newId(), email: "second.coach@example.org", categories: ["physical"] });
  await requestSignInCode({ email: clientAddress }, aVisit({ address: "203.0.113.7" }));
}
