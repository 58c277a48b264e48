import { and, asc, eq, like, or } from "drizzle-orm";
import { z } from "zod";
import { read } from "@/db/read";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import type { Actor } from "@/lib/auth/actor";
import { emailIndex } from "@/lib/crypto/blind-index";
import { words } from "@/lib/words";

export const findPeopleSchema = z.strictObject({ search: z.string().trim().min(1).max(200) });

/** Somebody the command palette found. */
export type FoundPerson = { id: string; label: string; group: string; href: string };

const MOST = 8;

/** The people whom the actor works with and whose name fits: a coach's clients, and everybody for an admin. */
export async function findPeople(actor: Actor, { search }: z.output<typeof findPeopleSchema>): Promise<FoundPerson[]> {
  const [clients, everybody] = await Promise.all([
    actor.roles.has("coach") ? clientsNamed(actor, search) : [],
    actor.roles.has("admin") ? everybodyNamed(search) : [],
  ]);
  const group = words(actor.locale)("palette.groups.people");
  return [
    ...clients.map(({ id, name }) => ({ id: `client-${id}`, label: name, group, href: `/coach/clients/${id}` })),
    ...everybody.map(({ id, name }) => ({ id: `person-${id}`, label: name, group, href: `/admin/people/${id}` })),
  ];
}

function clientsNamed(actor: Actor, search: string) {
  return read((db) =>
    db
      .select({ id: users.id, name: users.name })
      .from(coachAssignments)
      .innerJoin(users, eq(users.id, coachAssignments.clientId))
      .where(
        and(
          eq(coachAssignments.coachId, actor.userId),
          eq(coachAssignments.status, "active"),
          eq(users.status, "active"),
          like(users.name, containing(search)),
        ),
      )
      .orderBy(asc(users.name))
      .limit(MOST),
  );
}

function everybodyNamed(search: string) {
  return read((db) =>
    db
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(or(like(users.name, containing(search)), eq(users.emailIndex, emailIndex(search))))
      .orderBy(asc(users.name))
      .limit(MOST),
  );
}

/** A LIKE pattern in which what was typed means itself. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
