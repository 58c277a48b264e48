import { asc, eq, like, or } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { openCoachRoster } from "@/lib/access/open-coach-roster";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { foldName } from "@/lib/coaching/client-list";
import { emailIndex } from "@/lib/crypto/blind-index";
import { words } from "@/lib/words";

export const findPeopleSchema = z.strictObject({ search: z.string().trim().min(1).max(200) });

/** Somebody the command palette found. */
export type FoundPerson = { id: string; label: string; group: string; href: string };

const MOST = 8;

/**
 * The people whom the actor works with and whose name fits: a coach's clients by the rule of the coach's list, and
 * everybody for an admin. Who was found is written down with the look.
 */
export async function findPeople(actor: Actor, { search }: z.output<typeof findPeopleSchema>): Promise<FoundPerson[]> {
  const { roles } = actor;
  if (!roles.has("coach") && !roles.has("admin")) return [];
  const group = words(actor.locale)("palette.groups.people");
  return inTransaction(async (tx) => {
    const clients = roles.has("coach") ? await clientsNamed(tx, actor, search) : [];
    const everybody = roles.has("admin") ? await everybodyNamed(tx, actor, search) : [];
    return [
      ...clients.map(({ id, name }) => ({ id: `client-${id}`, label: name, group, href: `/coach/clients/${id}` })),
      ...everybody.map(({ id, name }) => ({ id: `person-${id}`, label: name, group, href: `/admin/people/${id}` })),
    ];
  });
}

async function clientsNamed(tx: Transaction, actor: Actor, search: string) {
  const roster = await openCoachRoster(tx, actor);
  const wanted = foldName(search);
  const found = roster
    .only(({ name }) => foldName(name).includes(wanted))
    .clients.map(({ clientId, name }) => ({ id: clientId, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .slice(0, MOST);
  await recordAudit(tx, actor, { event: "clients.found", subject: found.map(({ id }) => ({ userId: id })) });
  return found;
}

async function everybodyNamed(tx: Transaction, actor: Actor, search: string) {
  const found = await tx.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(or(like(users.name, containing(search)), eq(users.emailIndex, emailIndex(search))))
    .orderBy(asc(users.name))
    .limit(MOST);
  const subject = found.map(({ id }) => ({ userId: id }));
  await recordAudit(tx, actor, { event: "people.found", subject, details: { shown: found.length } });
  return found;
}

/** A LIKE pattern in which what was typed means itself. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
