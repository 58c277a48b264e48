import { sessionCookie } from "@/tests/e2e/support/session";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, anAdmin, aPartner, aSupporter, type TestPerson } from "@/tests/factories/people";

/** Those who knock at every door: each must find it as docs/access.md says. */
export const visitors = [
  "nobody",
  "client A",
  "client B",
  "coach of A",
  "coach of B",
  "admin",
  "partner",
  "support",
] as const;

/** One of those who knock. */
export type Visitor = (typeof visitors)[number];
type Somebody = Exclude<Visitor, "nobody">;

/** Two clients, their coaches, the house's people: new ones for each knock that may do something to them, which shows in no other. */
export type Cast = {
  person: (somebody: Somebody) => Promise<TestPerson>;
  /** What ties client A to their coach. */
  assignment: () => Promise<string>;
};

/** Nobody is made before they are needed: there are some two thousand knocks. */
export function aCast(): Cast {
  const clientA = once(() => aClient());
  const coachOfA = once(() => aCoach());
  const assignment = once(async () =>
    assigned((await clientA()).userId, (await coachOfA()).userId, ["mental", "emotional", "physical"]),
  );
  const people: Record<Somebody, () => Promise<TestPerson>> = {
    "client A": clientA,
    "client B": once(() => aClient()),
    "coach of A": async () => {
      await assignment();
      return coachOfA();
    },
    "coach of B": once(async () => {
      const coach = await aCoach();
      await assigned((await aClient()).userId, coach.userId, ["mental"]);
      return coach;
    }),
    admin: once(() => anAdmin()),
    partner: once(() => aPartner()),
    support: once(() => aSupporter()),
  };
  return { person: (somebody) => people[somebody](), assignment };
}

/** A session that has just begun, as a request carries it; nobody's carries none. */
export async function headersOf(cast: Cast, visitor: Visitor, baseURL: string): Promise<Record<string, string>> {
  if (visitor === "nobody") return {};
  const { name, value } = await sessionCookie(await cast.person(visitor), baseURL);
  return { cookie: `${name}=${value}` };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
