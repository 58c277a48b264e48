import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { userRoles, users } from "@/db/schema/identity/people";
import type { StaffRole } from "@/lib/auth/roles";
import { signUp } from "@/lib/auth/sign-up";
import { after, at, DAY } from "@/lib/clock";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { acceptInvitation, acceptInvitationAs } from "@/lib/people/accept-invitation";
import { inviteStaff } from "@/lib/people/invite-staff";
import { previewInvitation } from "@/lib/people/preview-invitation";
import { withdrawInvitation } from "@/lib/people/withdraw-invitation";
import { aClient, actorOf, anAdmin } from "@/tests/factories/people";
import { aVisit, PASSWORD } from "@/tests/factories/visits";

const OTHER = "a quite different sentence";

async function invited(email = `${newId()}@example.org`, role: StaffRole = "coach") {
  const admin = await anAdmin();
  const id = newId();
  const { link } = await inviteStaff(admin.actor, { id, email, name: "Kim", role });
  return { admin, id, email, token: link?.split("/").at(-1) ?? "" };
}

const answer = (token: string) => ({ token, name: "Kim Berg", password: PASSWORD, timeZone: "Europe/Oslo" });

const rolesOf = async (userId: string) =>
  (await read((db) => db.select().from(userRoles).where(eq(userRoles.userId, userId)))).map(({ role }) => role).sort();

describe("somebody who has no account", () => {
  test("gets one with the role, a proven address and a session", async () => {
    const { token, email, admin } = await invited();
    expect(await previewInvitation(token, null)).toMatchObject({ email, role: "coach", name: "Kim", standing: "new" });
    const { roles } = await acceptInvitation(answer(token), aVisit());
    expect([...roles]).toEqual(["coach"]);
    const [row] = await read((db) => db.select().from(userRoles).where(eq(userRoles.grantedBy, admin.userId)));
    expect(row?.role).toBe("coach");
    expect((await actorOf(row?.userId ?? "")).name).toBe("Kim Berg");
  });

  test("the link works once, also for two at once", async () => {
    const { token } = await invited();
    const answers = await Promise.allSettled([1, 2, 3].map(() => acceptInvitation(answer(token), aVisit())));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(previewInvitation(token, null)).rejects.toThrow(NotFoundError);
  });

  test("somebody who signed up with the address before and never proved it is replaced", async () => {
    const email = `${newId()}@example.org`;
    await signUp({ email, name: "An intruder", password: OTHER, timeZone: "UTC" }, aVisit());
    const { token } = await invited(email);
    await acceptInvitation(answer(token), aVisit());
    const [row] = await read((db) => db.select().from(users).where(eq(users.name, "An intruder")));
    expect(row).toBeUndefined();
  });
});

describe("a link that does nothing", () => {
  test("expired, withdrawn or never made: all the same", async () => {
    const expired = await invited();
    const late = at(after(8 * DAY), () => acceptInvitation(answer(expired.token), aVisit()));
    await expect(late).rejects.toThrow(NotFoundError);
    const withdrawn = await invited();
    await withdrawInvitation(withdrawn.admin.actor, withdrawn.id);
    await expect(acceptInvitation(answer(withdrawn.token), aVisit())).rejects.toThrow(NotFoundError);
    await expect(previewInvitation("x".repeat(43), null)).rejects.toThrow(NotFoundError);
  });

  test("a suspended person is not told apart either", async () => {
    const person = await aClient();
    const { token } = await invited(person.email);
    await read((db) => db.update(users).set({ status: "suspended" }).where(eq(users.id, person.userId)));
    await expect(previewInvitation(token, null)).rejects.toThrow(NotFoundError);
  });
});

describe("somebody who has an account", () => {
  test("gets the role when signed in as that person, and only then", async () => {
    const person = await aClient();
    const { token } = await invited(person.email);
    expect((await previewInvitation(token, null)).standing).toBe("sign-in");
    await expect(acceptInvitation(answer(token), aVisit())).rejects.toThrow(ConflictError);
    const stranger = await aClient();
    expect((await previewInvitation(token, stranger.actor)).standing).toBe("other");
    await expect(acceptInvitationAs(stranger.actor, { token }, aVisit())).rejects.toThrow(NotFoundError);
    expect(await rolesOf(stranger.userId)).toEqual(["client"]);
    expect((await previewInvitation(token, person.actor)).standing).toBe("accept");
    const { roles } = await acceptInvitationAs(person.actor, { token }, aVisit());
    expect([...roles].sort()).toEqual(["client", "coach"]);
    expect(await rolesOf(person.userId)).toEqual(["client", "coach"]);
  });
});
