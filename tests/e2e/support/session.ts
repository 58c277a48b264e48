import "@/tests/support/test-environment";
import type { Cookie } from "@playwright/test";
import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { startSession } from "@/lib/auth/start-session";
import { emailIndex } from "@/lib/crypto/blind-index";
import { actorOf, type TestPerson } from "@/tests/factories/people";

type SessionCookie = Pick<Cookie, "name" | "value" | "expires" | "secure" | "httpOnly" | "sameSite"> & { url: string };

/** The cookie of a new session: the journey through sign-in has its own test. */
export async function sessionCookie(person: TestPerson, baseURL: string): Promise<SessionCookie> {
  const { token, expires } = await inTransaction((tx) =>
    startSession(tx, { userId: person.userId, roles: person.actor.roles }, "password", "Chromium in a test"),
  );
  return {
    name: "__Host-session",
    value: token,
    url: baseURL.replace(/^http:/, "https:"),
    secure: true,
    httpOnly: true,
    sameSite: "Lax",
    expires: Math.floor(expires.getTime() / 1000),
  };
}

/** One of the demo's people, with the record that the seed gave them. */
export async function demoPerson(email: string): Promise<TestPerson> {
  const [row] = await read((db) =>
    db
      .select({ id: users.id })
      .from(users)
      .where(eq(users.emailIndex, emailIndex(email))),
  );
  if (!row) throw new Error(`the seed made nobody with ${email}`);
  return { userId: row.id, email, actor: await actorOf(row.id) };
}
