import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { hashPassword } from "@/lib/auth/password";
import { newId } from "@/lib/ids";
import { addDays } from "@/lib/time";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient } from "@/tests/factories/people";
import { PASSWORD } from "@/tests/factories/visits";
import { Visitor } from "../support/visitor";

/** What the app said about one deed, and when the answer was there. */
export type Said = {
  deed: "sign-in" | "check-in" | "draft";
  isDone: boolean;
  status: number;
  began: number;
  ended: number;
};

/** What was answered as done, to be looked for in the database. */
export type Acknowledged = {
  sessions: string[];
  checkIns: { userId: string; day: string }[];
  drafts: { userId: string; subject: string }[];
};

export type Load = { said: Said[]; acknowledged: Acknowledged; end: () => Promise<void> };

/** Between two deeds of one person: the load is bounded, the machine is not to be measured. */
const REST_MS = 60;
const FIRST_DAY = "2021-01-01";

/** People who sign in, and people who save check-ins and drafts, one deed after the other, until the end. */
export async function putUnderLoad(base: string, signers: number, savers: number): Promise<Load> {
  const said: Said[] = [];
  const acknowledged: Acknowledged = { sessions: [], checkIns: [], drafts: [] };
  let isOver = false;

  const deed = async (
    kind: Said["deed"],
    act: () => Promise<{ status: number; isDone: boolean }>,
  ): Promise<boolean> => {
    const began = performance.now();
    const answer = await act().catch(() => ({ status: 0, isDone: false }));
    said.push({ deed: kind, ...answer, began, ended: performance.now() });
    await pause(randomInt(REST_MS * 2));
    return answer.isDone;
  };

  const signIn = async () => {
    const { email } = await aClient({ passwordHash: await hashPassword(PASSWORD) });
    const visitor = new Visitor(base);
    const form = await visitor.formWith("password", "/sign-in");
    return async () => {
      visitor.forget("__Host-session");
      const isDone = await deed("sign-in", async () => {
        const { status } = await visitor.send("/sign-in", { ...form, email, password: PASSWORD });
        return { status, isDone: status === 303 && visitor.cookie("__Host-session") !== undefined };
      });
      const token = visitor.cookie("__Host-session");
      if (isDone && token) acknowledged.sessions.push(token);
    };
  };

  const save = async () => {
    const person = await aClient();
    const { name, value } = await sessionCookie(person, base);
    const visitor = new Visitor(base, { [name]: value });
    const form = await visitor.formWith("stressLevel", `/check-in/${FIRST_DAY}`);
    let day = FIRST_DAY;
    return async () => {
      const { userId } = person;
      const filled = { ...form, id: newId(), day, basedOn: "", stressLevel: "4", energyLevel: "6" };
      const isDone = await deed("check-in", async () => {
        const { status, location } = await visitor.send(`/check-in/${day}`, filled);
        return { status, isDone: status === 303 && (location ?? "").endsWith("/today") };
      });
      if (isDone) acknowledged.checkIns.push({ userId, day });
      day = addDays(day, 1); // whatever the answer was: a repeat must not hide what was lost
      const subject = newId();
      const draft = { form: "journal", subject, values: { content: "rain" } };
      const isKept = await deed("draft", async () => {
        const { status } = await visitor.put("/api/me/drafts", draft);
        return { status, isDone: status === 200 };
      });
      if (isKept) acknowledged.drafts.push({ userId, subject });
    };
  };

  const people: (() => Promise<void>)[] = [];
  for (let i = 0; i < signers; i++) people.push(await signIn());
  for (let i = 0; i < savers; i++) people.push(await save());
  const loops = people.map(async (again) => {
    while (!isOver) await again();
  });
  return {
    said,
    acknowledged,
    async end() {
      isOver = true;
      await Promise.all(loops);
    },
  };
}
