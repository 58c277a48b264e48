import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { userSessions } from "@/db/schema/identity/sign-in";
import { nextAuthAdapter } from "@/lib/auth/next-auth-adapter";
import { expect, test } from "@/tests/e2e/support/fixtures";

const sessionsOf = (userId: string) =>
  read((db) => db.select().from(userSessions).where(eq(userSessions.userId, userId)));

test("the session as ours says it, and asking keeps it no longer alive", async ({ client, request }) => {
  expect(await (await request.get("/api/auth/session")).json()).toEqual({});
  const before = new Date(Date.now() - 5 * 60_000);
  await read((db) => db.update(userSessions).set({ lastSeenAt: before }).where(eq(userSessions.userId, client.userId)));
  const [kept] = await sessionsOf(client.userId);
  const answer = await client.page.request.get("/api/auth/session");
  expect(await answer.json()).toEqual({
    user: { name: client.actor.name },
    expires: kept?.absoluteExpiresAt.toISOString(),
  });
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  expect(await sessionsOf(client.userId)).toEqual([kept]);
});

test("where no provider is named there is none, and no route of those that are not used", async ({
  request,
  baseURL,
}) => {
  expect(await (await request.get("/api/auth/providers")).json()).toEqual({});
  const headers = { origin: baseURL ?? "" };
  for (const path of [
    "signin",
    "signin/email",
    "signin/credentials",
    "callback/credentials",
    "callback/email",
    "signin/example",
    "callback/example",
    "_log",
  ]) {
    expect((await request.get(`/api/auth/${path}`, { maxRedirects: 0 })).status(), path).toBe(404);
    expect((await request.post(`/api/auth/${path}`, { headers, maxRedirects: 0 })).status(), path).toBe(404);
  }
  for (const path of ["signout", "error", "verify-request", "signout/x"])
    expect((await request.get(`/api/auth/${path}`, { maxRedirects: 0 })).status(), path).toBe(404);
});

test("signing out by its route asks for its token and our origin, and ends the session", async ({
  client,
  baseURL,
}) => {
  const { request } = client.page;
  const origin = baseURL ?? "";
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const signOut = (headers: Record<string, string>, token: string) =>
    request.post("/api/auth/signout", {
      headers,
      form: { csrfToken: token, callbackUrl: "https://evil.example/" },
      maxRedirects: 0,
    });
  expect((await signOut({ origin: "https://evil.example" }, csrfToken)).status()).toBe(403);
  await signOut({ origin }, "forged");
  expect(await sessionsOf(client.userId)).toHaveLength(1);
  const answer = await signOut({ origin }, csrfToken);
  expect(await sessionsOf(client.userId)).toEqual([]);
  expect(new URL(answer.headers().location ?? "", origin).origin).toBe(origin);
  expect(answer.headers()["set-cookie"]).toMatch(/__Host-session=;/);
});

test("next-auth cannot slide a session", () => {
  expect(nextAuthAdapter.updateSession()).toBeNull();
});
