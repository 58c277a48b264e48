import { demoPerson, sessionCookie } from "@/tests/e2e/support/session";
import { aCoach } from "@/tests/factories/people";
import type { Page } from "./load";
import { giveClients } from "./people";

/** The pages that are measured, each as somebody signed in sees it. */
export type Visit = Page & { path: string };

/** What the demo's client with a year of data opens every day. */
export async function ownPages(base: string): Promise<Visit[]> {
  const cookie = await cookieOf(await demoPerson("client@example.com"), base);
  return [
    { name: "Today", path: "/today" },
    { name: "Check-in", path: "/check-in" },
    { name: "Dashboard", path: "/dashboard" },
  ].map((page) => ({ ...page, url: `${base}${page.path}`, cookie }));
}

/** What the demo's coach opens: the list of twelve, and the client with a year of data. */
export async function coachPages(base: string): Promise<Visit[]> {
  const coach = await demoPerson("coach@example.com");
  const client = await demoPerson("client@example.com");
  const cookie = await cookieOf(coach, base);
  return [
    { name: "Clients of a coach (12)", path: "/coach" },
    { name: "A client as their coach sees them", path: `/coach/clients/${client.userId}` },
  ].map((page) => ({ ...page, url: `${base}${page.path}`, cookie }));
}

/** The list of a new coach with so many clients. */
export async function longList(base: string, clients: number): Promise<Visit> {
  const coach = await aCoach();
  await giveClients(coach.userId, clients);
  return {
    name: `Clients of a coach (${clients})`,
    path: "/coach",
    url: `${base}/coach`,
    cookie: await cookieOf(coach, base),
  };
}

async function cookieOf(person: Parameters<typeof sessionCookie>[0], base: string): Promise<string> {
  const { name, value } = await sessionCookie(person, base);
  return `${name}=${value}`;
}
