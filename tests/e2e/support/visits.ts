import type { BrowserContext } from "@playwright/test";
import { read } from "@/db/read";
import { userRoles } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { admit } from "@/lib/auth/admit";
import { beginFactor } from "@/lib/auth/enrol-factor";
import { loadSession } from "@/lib/auth/load-actor";
import { after, at, HOUR, now } from "@/lib/clock";
import { clientsOfCoach } from "@/lib/coaching/clients-of-coach";
import { inviteCoach } from "@/lib/coaching/invite-coach";
import { viewClientGoals } from "@/lib/coaching/view-client-goals";
import { sealSearch } from "@/lib/crypto/sealed-search";
import { hashToken } from "@/lib/crypto/tokens";
import type { Book } from "@/lib/entries/book";
import { listEntries as listBook } from "@/lib/entries/queries";
import { monthBefore } from "@/lib/finance/month/month";
import { type Goal, titleOf } from "@/lib/goals/goal";
import { keepNote } from "@/lib/goals/keep-note";
import { ownGoals } from "@/lib/goals/view-goals";
import { labsBook } from "@/lib/health/labs/book";
import { sleepBook } from "@/lib/health/sleep/book";
import { newId } from "@/lib/ids";
import { listEntries } from "@/lib/journal/queries";
import { requestDeletion } from "@/lib/leaving/request-deletion";
import { habitsBook } from "@/lib/life/habits/book";
import { inviteStaff } from "@/lib/people/invite-staff";
import { steps } from "@/lib/people/onboarding/steps";
import { startClient } from "@/lib/people/start/start-client";
import { books } from "@/lib/record/books";
import { dayIn, monthOf } from "@/lib/time";
import { aBankFile, aKeptBankFile } from "@/tests/factories/bank-files";
import { aGoal, aNote } from "@/tests/factories/goals";
import {
  aClient,
  aCoach,
  actorOf,
  aNewClient,
  anAdmin,
  aPartner,
  aSupporter,
  type TestPerson,
} from "@/tests/factories/people";
import { aReading } from "@/tests/factories/readings";
import { aReminder } from "@/tests/factories/reminders";
import { withSecondStep } from "@/tests/factories/second-steps";
import { aVisit } from "@/tests/factories/visits";
import { aDeadJob, aLostMail } from "@/tests/factories/work";
import { mailsTo } from "@/tests/support/mails";
import { demoPerson, sessionCookie } from "./session";

type Visited = { cookies: Parameters<BrowserContext["addCookies"]>[0]; path: string };
type Visit = (baseURL: string) => Promise<Visited>;
type PathOf = string | ((person: TestPerson) => Promise<string>);

/** As somebody new, without any data: what an empty page shows. */
const as =
  (make: () => Promise<TestPerson>) =>
  (path: PathOf): Visit =>
  async (baseURL) => {
    const person = await make();
    return {
      cookies: [await sessionCookie(person, baseURL)],
      path: typeof path === "string" ? path : await path(person),
    };
  };
const client = as(aClient);
const coach = as(aCoach);
const admin = as(anAdmin);
/** As the demo's people, with a full record. */
const demo = (email: string, path: PathOf) => as(() => demoPerson(`${email}@example.com`))(path);
const nobody =
  (path: string): Visit =>
  async () => ({ cookies: [], path });

const emptyAndFull = (path: string) => ({ "a new client": client(path), "Ava, with a year": demo("client", path) });

async function newestEntry({ actor }: TestPerson): Promise<string> {
  const [entry] = await listEntries(openOwnRecord(actor), { limit: 1 });
  return entry?.id ?? "none";
}

async function newestIn({ actor }: TestPerson, book: Book): Promise<string> {
  const [entry] = await listBook(openOwnRecord(actor), book, { limit: 1 });
  return entry?.id ?? "none";
}

const isCalled =
  (part: string) =>
  ({ entry }: Goal) =>
    titleOf(entry).includes(part);

const goalCalled =
  (part: string, below = "") =>
  async ({ actor }: TestPerson) => {
    const goals = await ownGoals(openOwnRecord(actor), todayOf(actor, now()));
    return `/goals/${goals.find(isCalled(part))?.entry.id}${below}`;
  };

async function invitationFor(email: string): Promise<string> {
  const { actor } = await anAdmin();
  const { link } = await inviteStaff(actor, { id: newId(), email, name: "Kim Berg", role: "partner" });
  return new URL(link ?? "").pathname;
}

async function clientNamed(coachActor: TestPerson["actor"], search: string): Promise<string> {
  const { clients } = await clientsOfCoach(coachActor, { search });
  return clients[0]?.clientId ?? "none";
}

async function coachInvitation(): Promise<string> {
  const email = `${newId()}@example.org`;
  const { actor } = await aClient({ name: "Ava Lindqvist" });
  await inviteCoach(actor, { id: newId(), email, categories: ["mental"] });
  const [mail] = await mailsTo(email);
  return /\/coach\/invitations\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "none";
}

/** Somebody whom the legal start refused for their age. */
async function aRefusedClient(): Promise<TestPerson> {
  const person = await aNewClient();
  await startClient(person.actor, { dateOfBirth: "2020-01-01", terms: true, healthData: true });
  return person;
}

const newcomer = as(aNewClient);

/** Staff on their first minute, who can reach this one page. */
const enrolling =
  (hasBegun: boolean): Visit =>
  async (baseURL) => {
    const person = await aClient();
    await inTransaction((tx) => tx.db.insert(userRoles).values({ userId: person.userId, role: "coach" }));
    if (hasBegun) await beginFactor({ ...person.actor, authenticatedAt: now() });
    return {
      cookies: [await sessionCookie({ ...person, actor: await actorOf(person.userId) }, baseURL)],
      path: "/second-step",
    };
  };

/** Somebody who asked for their account to be deleted. */
const leaving: Visit = async (baseURL) => {
  const person = await aClient();
  const cookies = [await sessionCookie(person, baseURL)];
  const { actor } = (await read((db) => loadSession(db, hashToken(cookies[0]?.value ?? ""), now()))) ?? person;
  await requestDeletion({ ...actor, authenticatedAt: now() });
  return { cookies, path: "/leaving" };
};

/** A browser that owes the second step. */
const afterFirstStep: Visit = async (baseURL) => {
  const person = await aClient();
  await withSecondStep(person.actor);
  const visit = aVisit();
  await inTransaction((tx) => admit(tx, person.actor, "password", visit));
  const cookie = { ...(await sessionCookie(person, baseURL)), name: "__Host-browser", value: visit.browserToken };
  return { cookies: [cookie], path: "/sign-in/second-step" };
};

/** Whoever holds the link of a reminder, signed in or not. */
const reminded =
  (query: string): Visit =>
  async () => ({ cookies: [], path: `/reminder/${await aReminder(await aClient(), 8)}${query}` });

/** For each page of the build: who visits it, and where. */
export const visits: Record<string, Record<string, Visit>> = {
  "/": { nobody: nobody("/"), "a client": client("/") },
  "/help-now": { nobody: nobody("/help-now"), "a new client": client("/help-now") },
  "/today": emptyAndFull("/today"),
  "/check-in": emptyAndFull("/check-in"),
  "/check-in/[day]": emptyAndFull("/check-in/2026-01-15"),
  "/check-in/fields": { "a new client": client("/check-in/fields") },
  "/dashboard": { ...emptyAndFull("/dashboard"), "Ava, her year": demo("client", "/dashboard?range=365") },
  "/journal": emptyAndFull("/journal"),
  "/journal/new": { "a new client": client("/journal/new") },
  "/journal/[entryId]": { Ava: demo("client", async (person) => `/journal/${await newestEntry(person)}`) },
  "/journal/[entryId]/edit": { Ava: demo("client", async (person) => `/journal/${await newestEntry(person)}/edit`) },
  "/habits": emptyAndFull("/habits"),
  "/record": emptyAndFull("/record"),
  "/record/completeness": emptyAndFull("/record/completeness"),
  "/record/measurements": emptyAndFull("/record/measurements"),
  "/record/measurements/new": { "a new client": client("/record/measurements/new?metric=waistCircumference") },
  "/record/measurements/[metric]": {
    "a new client": client("/record/measurements/weight"),
    "Ava, her weight": demo("client", "/record/measurements/weight?range=365"),
    "Ava, her blood pressure": demo("client", "/record/measurements/bloodPressureSystolic"),
  },
  "/record/measurements/[metric]/[readingId]": {
    "a client": client(
      async (person) => `/record/measurements/weight/${await aReading(person, { metric: "weight", value: 70 })}`,
    ),
  },
  "/record/money/imports": emptyAndFull("/record/money/imports"),
  "/record/money/imports/[importId]": {
    "a draft": client(async (person) => `/record/money/imports/${await aBankFile(person)}`),
    "a kept one": client(async (person) => `/record/money/imports/${await aKeptBankFile(person)}`),
  },
  "/record/money/worth": {
    ...emptyAndFull("/record/money/worth"),
    "Ava, in numbers": demo("client", "/record/money/worth?tables=open"),
  },
  "/record/money": {
    ...emptyAndFull("/record/money"),
    "Ava, a month ago": demo("client", `/record/money?month=${monthBefore(monthOf(dayIn(now(), "UTC")))}&tables=open`),
  },
  "/record/[book]": {
    ...emptyAndFull("/record/sleep"),
    "Ava, her year": demo("client", "/record/sleep?range=365"),
    "Ava, her panels": demo("client", "/record/labs"),
    "Ava, her medicines": demo("client", "/record/medications"),
    "Ava, her surroundings": demo("client", "/record/environment"),
  },
  "/record/[book]/new": Object.fromEntries(
    books
      .filter(({ home }) => home === undefined)
      .map(({ name }) => [`a new client, ${name}`, client(`/record/${name}/new`)]),
  ),
  "/goals": emptyAndFull("/goals"),
  "/goals/new": { "a new client": client("/goals/new") },
  "/goals/[goalId]": {
    "Ava, of a goal that is measured": demo("client", goalCalled("trail")),
    "Ava, of one that she notes": demo("client", goalCalled("Johan")),
    "a new client, of a bare one": client(async (person) => `/goals/${await aGoal(person)}`),
  },
  "/goals/[goalId]/edit": { Ava: demo("client", goalCalled("trail", "/edit")) },
  "/goals/[goalId]/history": { Ava: demo("client", goalCalled("trail", "/history")) },
  "/goals/[goalId]/notes/[noteId]": {
    "a new client": client(async (person) => {
      const note = aNote(await aGoal(person));
      await keepNote(person.actor, note);
      return `/goals/${note.goalId}/notes/${note.id}`;
    }),
  },
  "/record/labs/import": { "a new client": client("/record/labs/import") },
  "/record/[book]/[entryId]": {
    Ava: demo("client", async (person) => `/record/sleep/${await newestIn(person, sleepBook)}`),
    "Ava, of a panel": demo("client", async (person) => `/record/labs/${await newestIn(person, labsBook)}`),
    "Ava, of a habit": demo(
      "client",
      async (person) => `/record/habits/${await newestIn(person, habitsBook)}?range=365&tables=open`,
    ),
  },
  "/record/[book]/[entryId]/edit": {
    Ava: demo("client", async (person) => `/record/sleep/${await newestIn(person, sleepBook)}/edit`),
    "Ava, of a panel": demo("client", async (person) => `/record/labs/${await newestIn(person, labsBook)}/edit`),
  },
  "/partner": { "a partner": as(aPartner)("/partner") },
  "/support": { "a support person": as(aSupporter)("/support") },
  "/coach": {
    "a new coach": coach("/coach"),
    "Maya, with twelve clients": demo("coach", "/coach"),
    "Maya, who finds nobody": demo(
      "coach",
      async ({ actor }) => `/coach?sought=${sealSearch(actor.key, "clients", "nobody-at-all")}`,
    ),
  },
  "/coach/clients/[clientId]/money": {
    "Maya, of Ava": demo("coach", async ({ actor }) => `/coach/clients/${await clientNamed(actor, "Ava")}/money`),
  },
  "/coach/clients/[clientId]": {
    "Maya, of Ava": demo("coach", async ({ actor }) => `/coach/clients/${await clientNamed(actor, "Ava")}`),
    "Maya, of Leo, who shares three parts": demo(
      "coach",
      async ({ actor }) => `/coach/clients/${await clientNamed(actor, "Leo")}?range=365`,
    ),
    "Maya, of Ben, who shares nothing": demo(
      "coach",
      async ({ actor }) => `/coach/clients/${await clientNamed(actor, "Ben")}`,
    ),
  },
  "/coach/clients/[clientId]/goals": {
    "Maya, of Ava": demo("coach", async ({ actor }) => `/coach/clients/${await clientNamed(actor, "Ava")}/goals`),
    "Maya, of Ben, who shares nothing": demo(
      "coach",
      async ({ actor }) => `/coach/clients/${await clientNamed(actor, "Ben")}/goals`,
    ),
  },
  "/coach/clients/[clientId]/goals/[goalId]": {
    "Maya, of Ava": demo("coach", async ({ actor }) => {
      const clientId = await clientNamed(actor, "Ava");
      const { goals } = await viewClientGoals(actor, clientId);
      return `/coach/clients/${clientId}/goals/${goals.find(isCalled("trail"))?.entry.id}`;
    }),
  },
  "/coach/clients/[clientId]/journal": {
    "Maya, of Ava": demo("coach", async ({ actor }) => `/coach/clients/${await clientNamed(actor, "Ava")}/journal`),
    "Maya, of Ben, who shares nothing": demo(
      "coach",
      async ({ actor }) => `/coach/clients/${await clientNamed(actor, "Ben")}/journal`,
    ),
  },
  "/coach/invitations/[token]": { "a new coach": coach(async () => coachInvitation()) },
  "/sharing": emptyAndFull("/sharing"),
  "/settings/access-log": emptyAndFull("/settings/access-log"),
  "/admin": { "an admin": admin("/admin") },
  "/sign-in": { nobody: nobody("/sign-in"), "somebody who was on the way": nobody("/sign-in?next=/today&done=reset") },
  "/sign-in/code": { nobody: nobody("/sign-in/code") },
  "/sign-in/code/enter": { nobody: nobody("/sign-in/code/enter") },
  "/sign-in/second-step": { "somebody after the first step": afterFirstStep },
  "/second-step": { "a new coach": enrolling(false), "a new coach, who began": enrolling(true) },
  "/sign-up": { nobody: nobody("/sign-up") },
  "/verify": { nobody: nobody("/verify") },
  "/forgot-password": { nobody: nobody("/forgot-password") },
  "/reset-password": { nobody: nobody("/reset-password") },
  "/invitation/[token]": {
    "somebody new": async () => ({ cookies: [], path: await invitationFor(`${newId()}@example.org`) }),
    "the person it names": client(async ({ email }) => invitationFor(email)),
    "somebody else": client(async () => invitationFor(`${newId()}@example.org`)),
  },
  "/reminder/[token]": {
    "who wants no more": reminded(""),
    "who turned it off": reminded("?now=off"),
    "who took that back": reminded("?now=on"),
  },
  "/no-access": { "a coach": coach("/no-access") },
  "/legal/terms": { nobody: nobody("/legal/terms") },
  "/legal/privacy": { nobody: nobody("/legal/privacy") },
  "/legal/health-data": { nobody: nobody("/legal/health-data") },
  "/welcome": { "somebody new": newcomer("/welcome"), "somebody too young": as(aRefusedClient)("/welcome") },
  "/welcome/removed": { nobody: nobody("/welcome/removed") },
  "/welcome/[step]": Object.fromEntries(steps.map((step) => [`a client, at ${step}`, client(`/welcome/${step}`)])),
  "/settings": { ...emptyAndFull("/settings"), "a coach": coach("/settings"), "an admin": admin("/settings") },
  "/settings/profile": { ...emptyAndFull("/settings/profile"), "a coach": coach("/settings/profile") },
  "/settings/about-you": emptyAndFull("/settings/about-you"),
  "/settings/preferences": { ...emptyAndFull("/settings/preferences"), "a coach": coach("/settings/preferences") },
  "/settings/consents": { ...emptyAndFull("/settings/consents"), "a coach": coach("/settings/consents") },
  "/settings/sessions": { "a client": client("/settings/sessions") },
  "/settings/your-data": {
    ...emptyAndFull("/settings/your-data"),
    "a client who has to show that it is them": async (baseURL) => ({
      cookies: [await at(after(-HOUR), async () => sessionCookie(await aClient(), baseURL))],
      path: "/settings/your-data",
    }),
    "a coach": coach("/settings/your-data"),
  },
  "/leaving": { "a client who is leaving": leaving },
  "/settings/password": { "a client": client("/settings/password") },
  "/settings/email": { "a client": client("/settings/email") },
  "/settings/email/code": { "a client": client("/settings/email/code") },
  "/settings/providers": { "a client": client("/settings/providers") },
  "/settings/second-step": {
    "a client without one": client("/settings/second-step"),
    "a client who has to show that it is them": async (baseURL) => ({
      cookies: [await at(after(-HOUR), async () => sessionCookie(await aClient(), baseURL))],
      path: "/settings/second-step",
    }),
    "a coach, who has one": coach("/settings/second-step"),
  },
  "/admin/people": {
    "an admin": admin("/admin/people"),
    "who finds nobody": admin(
      async ({ actor }) => `/admin/people?sought=${sealSearch(actor.key, "people", "nobody-at-all")}`,
    ),
  },
  "/admin/people/[userId]": { "an admin": admin(async () => `/admin/people/${(await aClient()).userId}`) },
  "/admin/invitations": { "an admin": admin("/admin/invitations") },
  "/admin/jobs": {
    "an admin": admin("/admin/jobs"),
    "with a dead job": admin(async () => {
      await aDeadJob();
      return "/admin/jobs?state=dead";
    }),
  },
  "/admin/messages": {
    "an admin": admin("/admin/messages?show=all"),
    "with a lost mail": admin(async () => {
      await aLostMail("somebody");
      return "/admin/messages";
    }),
  },
  "/admin/audit": { "an admin": admin("/admin/audit?show=all") },
  "/design": { nobody: nobody("/design") },
  "/outbox": { nobody: nobody("/outbox") },
};
