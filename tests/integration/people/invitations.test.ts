import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { invitations } from "@/db/schema/identity/sign-in";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { hashToken } from "@/lib/crypto/tokens";
import { ConflictError, InvalidInputError, NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { readBody } from "@/lib/mail/mail-body";
import { openMail } from "@/lib/mail/mail-seal";
import { inviteStaff } from "@/lib/people/invite-staff";
import { listInvitations } from "@/lib/people/list-invitations";
import type { InviteStaffInput } from "@/lib/people/schema";
import { withdrawInvitation } from "@/lib/people/withdraw-invitation";
import { aCoach, anAdmin } from "@/tests/factories/people";

const anInvitation = (overrides: Partial<InviteStaffInput> = {}): InviteStaffInput => ({
  id: newId(),
  email: `${newId()}@example.org`,
  name: null,
  role: "coach",
  ...overrides,
});

test("an invitation is mailed and answered with one link, whose token is kept only as its hash", async () => {
  const admin = await anAdmin({ name: "Ada" });
  const input = anInvitation();
  const { link } = await inviteStaff(admin.actor, input);
  const token = link.split("/").at(-1) ?? "";
  const [row] = await read((db) => db.select().from(invitations).where(eq(invitations.id, input.id)));
  expect(row?.tokenHash).toEqual(hashToken(token));
  const [mail] = await read((db) =>
    db
      .select()
      .from(outboxMessages)
      .where(eq(outboxMessages.dedupeKey, `staff-invitation:${input.id}`)),
  );
  if (!mail?.body) throw new Error("the invitation is mailed");
  expect(readBody(openMail(null, mail.id, "body", mail.body)).text).toContain(link);
  const { rows } = await listInvitations(admin.actor);
  expect(rows.find(({ id }) => id === input.id)).toMatchObject({ email: input.email, state: "open", invitedBy: "Ada" });
});

test("the same form twice is one invitation; inviting again replaces the link", async () => {
  const admin = await anAdmin();
  const input = anInvitation();
  await inviteStaff(admin.actor, input);
  await expect(inviteStaff(admin.actor, input)).rejects.toThrow(ConflictError);
  const again = anInvitation({ email: input.email.toUpperCase() });
  await inviteStaff(admin.actor, again);
  const { rows } = await listInvitations(admin.actor);
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  expect([states.get(input.id), states.get(again.id)]).toEqual(["withdrawn", "open"]);
});

test("a form that is sent twice and refused does not withdraw its own invitation", async () => {
  const admin = await anAdmin();
  const input = anInvitation();
  await inviteStaff(admin.actor, input);
  await expect(inviteStaff(admin.actor, input)).rejects.toThrow(ConflictError);
  const { rows } = await listInvitations(admin.actor);
  expect(rows.find(({ id }) => id === input.id)?.state).toBe("open");
});

test("nobody is invited to what they are already", async () => {
  const admin = await anAdmin();
  const coach = await aCoach();
  await expect(inviteStaff(admin.actor, anInvitation({ email: coach.email }))).rejects.toThrow(InvalidInputError);
});

test("a withdrawn invitation cannot be withdrawn again, nor one that never was", async () => {
  const admin = await anAdmin();
  const input = anInvitation();
  await inviteStaff(admin.actor, input);
  await withdrawInvitation(admin.actor, input.id);
  await expect(withdrawInvitation(admin.actor, input.id)).rejects.toThrow(NotFoundError);
  await expect(withdrawInvitation(admin.actor, newId())).rejects.toThrow(NotFoundError);
});
