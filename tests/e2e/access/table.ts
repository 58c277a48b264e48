import { expect } from "@playwright/test";
import { sleepBook } from "@/lib/health/sleep/book";
import { newId } from "@/lib/ids";
import { builtActions, builtHandlers, builtPages } from "@/tests/e2e/support/routes";
import { aCast, type Cast, headersOf, type Visitor, visitors } from "./cast";
import { acted, addressed } from "./declarations";
import { type Answer, knockAtAction, knockAtHandler, knockAtPage } from "./knock";
import { type Standing, type Target, type TargetKind, targets } from "./targets";

/** One line of the table: a door, what was asked for behind it, and how it answered each visitor. */
export type Row = { door: string; standing: Standing | ""; answers: Record<Visitor, Answer> };

const standings: Standing[] = ["A's", "A's, deleted", "missing"];
/** Of these there is nothing that was deleted. */
const lasting: TargetKind[] = ["person"];

/** Every page of the build, as each visitor finds it. */
export async function pageRows(base: string): Promise<Row[]> {
  const rows: Row[] = [];
  const cast = aCast(); // who looks at a page of their own changes nothing: the same people look at all of them
  for (const route of builtPages()) {
    const named = addressed[route];
    if (!named && route.includes("[")) throw new Error(`say in declarations.ts what ${route} names`);
    const knock = (path: string) => (headers: Record<string, string>) => knockAtPage(base, path, headers);
    if (typeof named !== "string")
      rows.push(await rowOf(base, route, knock(fill(route, named?.own ?? "")), () => cast));
    else rows.push(...(await targetRows(base, route, named, (id) => knock(fill(route, id)))));
  }
  return rows;
}

/** Every server action of the build, called with what it names. */
export async function actionRows(base: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const action of builtActions()) {
    const sample = acted[action.name];
    if (!sample) throw new Error(`say in declarations.ts what ${action.name} (${action.file}) names`);
    const path = fill(action.route, newId());
    const knock = (input: Record<string, string>) => (headers: Record<string, string>) =>
      knockAtAction(base, action, { path, input, headers });
    if (sample === "own") rows.push(await rowOf(base, action.name, knock({})));
    else rows.push(...(await targetRows(base, action.name, sample.target, (id) => knock(sample.input(id)))));
  }
  return rows;
}

/** Every route handler of the build by every method, with an empty body; of a method that it lacks there is no line. */
export async function handlerRows(base: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const route of builtHandlers()) {
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const path = fill(route, "nothing");
      const row = await rowOf(base, `${method} ${route}`, (headers) => knockAtHandler(base, path, { method, headers }));
      if (row.answers.nobody.word !== "405") rows.push(row);
    }
  }
  return rows;
}

/** One book stands for all: they share their pages and their domain functions, which are tested book by book. */
function fill(route: string, value: string): string {
  const ids = value.split(" "); // one, or one for each place of the address
  return route
    .replace("[...nextauth]", "session")
    .replace("[book]", sleepBook.name)
    .replace("[metric]/", "weight/")
    .replace(/\[[^\]]+\]/g, () => (ids.length > 1 ? ids.shift() : ids[0]) ?? "");
}

type Knock = (headers: Record<string, string>) => Promise<Answer>;

async function rowOf(base: string, door: string, knock: Knock, cast = aCast): Promise<Row> {
  return { door, standing: "", answers: await eachVisitor((visitor) => knockAs(base, cast(), visitor, knock)) };
}

/** A line for each standing of what is named; the thing is new for each visitor, and unharmed by whom it refuses. */
async function targetRows(base: string, door: string, kind: TargetKind, knock: (id: string) => Knock): Promise<Row[]> {
  const rows: Row[] = [];
  for (const standing of standings) {
    if (standing === "A's, deleted" && lasting.includes(kind)) continue;
    const answers = await eachVisitor(async (visitor) => {
      const cast = aCast();
      const target = await standingTarget(cast, kind, standing);
      const before = await target.rows();
      const answer = await knockAs(base, cast, visitor, knock(target.id));
      if (/^(404|not there|forbidden|signed out|→ \/(sign-in|no-access))/.test(answer.word))
        expect(await target.rows(), `${door} refused ${visitor} and yet changed what is ${standing}`).toBe(before);
      return { ...answer, read: answer.read.replaceAll(target.id, "ID") };
    });
    rows.push({ door, standing, answers });
  }
  return rows;
}

async function standingTarget(cast: Cast, kind: TargetKind, standing: Standing): Promise<Target> {
  const target = await targets[kind](cast, standing === "A's, deleted");
  if (standing !== "missing") return target;
  const within = target.id.split(" ").slice(0, -1); // whose it is stays: the thing itself is missing
  const named = [...within, newId()].join(" ");
  return { ...target, id: named.length === target.id.length ? named : "x".repeat(target.id.length) };
}

const knockAs = async (base: string, cast: Cast, visitor: Visitor, knock: Knock) =>
  knock(await headersOf(cast, visitor, base));

async function eachVisitor(answer: (visitor: Visitor) => Promise<Answer>): Promise<Record<Visitor, Answer>> {
  const [nobody, clientA, clientB, coachOfA, coachOfB, admin, partner, support] = await Promise.all([
    answer("nobody"),
    answer("client A"),
    answer("client B"),
    answer("coach of A"),
    answer("coach of B"),
    answer("admin"),
    answer("partner"),
    answer("support"),
  ]);
  return {
    nobody,
    "client A": clientA,
    "client B": clientB,
    "coach of A": coachOfA,
    "coach of B": coachOfB,
    admin,
    partner,
    support,
  };
}

/** The lines as the Markdown of docs/access.md. */
export function markdown(rows: Row[]): string {
  const lines = rows.map(({ door, standing, answers }) => [
    `\`${door}\``,
    standing,
    ...visitors.map((visitor) => answers[visitor].word),
  ]);
  return [["", "of", ...visitors], Array.from({ length: visitors.length + 2 }, () => "---"), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
