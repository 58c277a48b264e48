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
import { tracesOf } from "@/tests/factories/traces";
import { roundTripsOf } from "@/tests/support/round-trips";
import { withoutAudit } from "@/tests/support/without-audit";

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
  const token = link?.split("/").at(-1) ?? "";
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

test("the same form again is one invitation and one mail, however often and at once; its link is not told again", async () => {
  const admin = await anAdmin();
  const input = anInvitation();
  const answers = await Promise.all([1, 2, 3].map(() => inviteStaff(admin.actor, input)));
  expect(answers.map(({ invitationId }) => invitationId)).toEqual([input.id, input.id, input.id]);
  expect(answers.filter(({ link }) => link !== null)).toHaveLength(1);
  expect(new Set(answers.map(({ expiresAt }) => expiresAt.getTime())).size).toBe(1);
  expect(await tracesOf(input.id)).toEqual(["invitation.created"]);
  const { rows } = await listInvitations(admin.actor);
  expect(rows.find(({ id }) => id === input.id)?.state).toBe("open");
});

test("an id that stands for something else is refused", async () => {
  const admin = await anAdmin();
  const input = anInvitation();
  await inviteStaff(admin.actor, input);
  for (const other of [{ role: "support" as const }, { email: `${newId()}@example.org` }])
    await expect(inviteStaff(admin.actor, { ...input, ...other })).rejects.toThrow(ConflictError);
  await expect(inviteStaff((await anAdmin()).actor, input)).rejects.toThrow(ConflictError);
});

test("inviting again replaces the link, also when two do it at once", async () => {
  const admin = await anAdmin();
  const input = anInvitation();
  await inviteStaff(admin.actor, input);
  const more = [1, 2, 3].map(() => anInvitation({ email: input.email.toUpperCase() }));
  await Promise.all(more.map((again) => inviteStaff(admin.actor, again)));
  const { rows } = await listInvitations(admin.actor);
  const states = [input, ...more].map(({ id }) => rows.find((row) => row.id === id)?.state);
  expect(states[0]).toBe("withdrawn");
  expect(states.filter((state) => state === "open")).toHaveLength(1);
  await expect(inviteStaff(admin.actor, input)).rejects.toThrow(ConflictError);
});

test("nobody is invited to what they are already", async () => {
  const admin = await anAdmin();
  const coach = await aCoach();
  await expect(inviteStaff(admin.actor, anInvitation({ email: coach.email }))).rejects.toThrow(InvalidInputError);
});

test("withdrawing twice is once; one that never was, or that somebody else withdrew, is not there", async () => {
  const admin = await anAdmin();
  const input = anInvitation();
  await inviteStaff(admin.actor, input);
  await Promise.all([1, 2].map(() => withdrawInvitation(admin.actor, input.id)));
  expect(await tracesOf(input.id)).toEqual(["invitation.created", "invitation.withdrawn"]);
  await expect(withdrawInvitation((await anAdmin()).actor, input.id)).rejects.toThrow(NotFoundError);
  await expect(withdrawInvitation(admin.actor, newId())).rejects.toThrow(NotFoundError);
});

test("which invitations a look showed is written down with it, in four round trips, or nothing is shown", async () => {
  const admin = await anAdmin();
  const input = anInvitation();
  await inviteStaff(admin.actor, input);
  const { statements } = await roundTripsOf(() => listInvitations(admin.actor));
  expect(statements).toHaveLength(4); // and the session makes five
  expect(await tracesOf(input.id)).toEqual(["invitation.created", "invitations.listed"]);
  await withoutAudit(async () => {
    await expect(listInvitations(admin.actor)).rejects.toThrow();
  });
});
