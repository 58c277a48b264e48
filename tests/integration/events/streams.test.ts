import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { read } from "@/db/read";
import { userRoles } from "@/db/schema/identity/people";
import { userSessions } from "@/db/schema/identity/sign-in";
import { inTransaction } from "@/db/transaction";
import { endSessionsOf } from "@/lib/auth/replace-session";
import { rolesText, sessionsAlive } from "@/lib/auth/sessions-alive";
import { startSession } from "@/lib/auth/start-session";
import { after, at, DAY, now } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { type EventMemory, rememberEvents } from "@/lib/events/memory";
import { addStream, closeAllStreams, type OpenStream, openStreams } from "@/lib/events/open-streams";
import { poll } from "@/lib/events/poll";
import { publish } from "@/lib/events/publish";
import { newestEvents } from "@/lib/events/read-events";
import { eventStream } from "@/lib/http/event-stream";
import { suspendPerson } from "@/lib/people/suspend-person";
import { aClient, aCoach, anAdmin, type TestPerson } from "@/tests/factories/people";

afterEach(() => closeAllStreams("leaving"));

const memoryNow = async (): Promise<EventMemory> => rememberEvents(await newestEvents());

async function sessionOf(person: TestPerson): Promise<string> {
  const { token } = await inTransaction((tx) => startSession(tx, person.actor, "password", "a test"));
  const [row] = await read((db) =>
    db
      .select({ id: userSessions.id })
      .from(userSessions)
      .where(eq(userSessions.tokenHash, hashToken(token))),
  );
  return row?.id ?? "none";
}

/** A browser that listens, and all that it was told. */
async function listen(person: TestPerson, memory: EventMemory, mark: string | null = null) {
  const sessionId = await sessionOf(person);
  const away = new AbortController();
  const listener = { userId: person.userId, sessionId, roles: rolesText(person.actor.roles) };
  const response = eventStream(listener, memory, mark, away.signal);
  return { sessionId, away, response };
}

const tellNews = ({ actor, userId }: TestPerson, sessionId: string | null = null) =>
  inTransaction((tx) => publish(tx, { ...actor, sessionId }, [{ userId, topic: "record" }]));

async function textOf(response: Response): Promise<string> {
  return response.text(); // ends when the stream was closed
}

test("news reach the person's streams and nobody else's, without a value, and say whose browser made them", async () => {
  const [ada, eve] = [await aClient(), await aClient()];
  const memory = await memoryNow();
  const own = await listen(ada, memory);
  const other = await listen(eve, memory);
  await tellNews(ada, own.sessionId);
  await poll(memory);
  closeAllStreams("leaving");
  const heard = await textOf(own.response);
  expect(heard).toMatch(/event: news\ndata: {"id":"[0-9a-f-]{36}","topic":"record","at":\d+,"own":true}/);
  expect(heard).toContain('event: farewell\ndata: {"why":"leaving"}');
  expect(await textOf(other.response)).not.toContain("event: news");
  expect(own.response.headers.get("cache-control")).toBe("no-store, no-transform");
});

test("a session that was ended, suspended, or has expired closes its streams at the next look; others stay", async () => {
  const admin = await anAdmin();
  const [ended, suspended, idle, stays] = [await aClient(), await aClient(), await aClient(), await aClient()];
  const memory = await memoryNow();
  const streams = {
    ended: await listen(ended, memory),
    suspended: await listen(suspended, memory),
    idle: await at(after(-15 * DAY), () => listen(idle, memory)),
    stays: await listen(stays, memory),
  };
  await inTransaction((tx) => endSessionsOf(tx, ended));
  await suspendPerson(admin.actor, { userId: suspended.userId, reason: "a test" });
  // News that came at the same moment are told to nobody whose session is over.
  for (const person of [ended, suspended, idle, stays]) await tellNews(person);
  await poll(memory);
  expect([...openStreams()].map(({ userId }) => userId)).toEqual([stays.userId]);
  for (const name of ["ended", "suspended", "idle"] as const) {
    const heard = await textOf(streams[name].response);
    expect(heard, name).toContain('data: {"why":"ended"}');
    expect(heard, name).not.toContain("event: news");
  }
});

test("whoever got or lost a role is told that the page may be another", async () => {
  const coach = await aCoach();
  const memory = await memoryNow();
  await inTransaction((tx) => tx.db.insert(userRoles).values({ userId: coach.userId, role: "client" }));
  const { response } = await listen(coach, memory);
  await poll(memory);
  expect(await textOf(response)).toContain('data: {"why":"changed"}');
});

test("a browser that comes back goes on from its mark, at whichever process; after too long it is told that it missed something", async () => {
  const ada = await aClient();
  const here = await memoryNow();
  await tellNews(ada);
  await poll(here);
  const mark = here.mark();
  await tellNews(ada);
  await tellNews(ada);
  const elsewhere = await memoryNow();
  await poll(elsewhere);
  const back = await listen(ada, elsewhere, mark);
  const late = await listen(ada, elsewhere, "an-old-mark-12345");
  closeAllStreams("leaving");
  const heard = await textOf(back.response);
  expect(heard.match(/event: news/g)).toHaveLength(2);
  expect(heard).toContain('{"complete":true}');
  expect(await textOf(late.response)).toContain('{"complete":false}');
});

test("whoever reads too slowly, goes away, or opens too many leaves nothing behind", async () => {
  const ada = await aClient();
  const memory = await memoryNow();
  const slow = await listen(ada, memory);
  for (const stream of openStreams()) for (let count = 0; count < 500; count++) stream.beat("mark");
  expect(openStreams().size).toBe(0);
  expect((await textOf(slow.response)).length).toBeLessThan(10_000);

  const gone = await listen(ada, memory);
  gone.away.abort();
  expect(openStreams().size).toBe(0);
  const cancelled = await listen(ada, memory);
  await cancelled.response.body?.cancel();
  expect(openStreams().size).toBe(0);

  const closed: number[] = [];
  for (let count = 0; count < 10; count++) {
    const stream: OpenStream = {
      userId: ada.userId,
      sessionId: "same",
      roles: "client",
      tell: () => undefined,
      beat: () => undefined,
      close() {
        openStreams().delete(stream);
        closed.push(count);
      },
    };
    addStream(stream);
  }
  expect(closed).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("looking at a thousand sessions is one statement, and none of them is kept alive by it", async () => {
  const ada = await aClient();
  const sessionId = await sessionOf(ada);
  const before = await read((db) => db.select().from(userSessions).where(eq(userSessions.id, sessionId)));
  const asked = Array.from({ length: 999 }, () => ({ userId: ada.userId, sessionId: ada.userId }));
  const alive = await read((db) => sessionsAlive(db, [...asked, { userId: ada.userId, sessionId }], now()));
  expect([...alive]).toEqual([[sessionId, "client"]]);
  expect(await read((db) => db.select().from(userSessions).where(eq(userSessions.id, sessionId)))).toEqual(before);
});
