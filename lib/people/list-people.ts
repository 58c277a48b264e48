import { and, desc, eq, exists, like, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { userRoles, users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { recordAudit } from "@/lib/audit/record-audit";
import { isRole, type Role, roles } from "@/lib/auth/roles";
import { emailIndex } from "@/lib/crypto/blind-index";
import { MOST_SOUGHT } from "@/lib/crypto/sealed-search";
import { idField, optionalChoice, optionalText } from "@/lib/forms/fields";
import { type Stretch, stretchOf } from "@/lib/paging";

export const standings = ["active", "suspended", "leaving", "erased"] as const;

const MOST_SEARCHED = 320;

/** What an address may narrow the list by; anything that is not understood is left out, as an address bar deserves. */
export const peopleAddressSchema = z.object({
  sought: z.string().max(MOST_SOUGHT).optional().catch(undefined), // a sealed search
  role: z.enum(roles).optional().catch(undefined),
  status: z.enum(standings).optional().catch(undefined),
  before: idField.optional().catch(undefined),
});

/** What the list may be narrowed by. */
export const peopleFilterSchema = peopleAddressSchema
  .omit({ sought: true })
  .extend({ search: z.string().trim().max(MOST_SEARCHED).catch("").default("") });
export type PeopleFilter = z.output<typeof peopleFilterSchema>;

/** The form above the list. */
export const searchPeopleSchema = z.strictObject({
  search: optionalText(MOST_SEARCHED),
  role: optionalChoice(roles),
  status: optionalChoice(standings),
});

export type ListedPerson = {
  id: string;
  name: string;
  status: (typeof standings)[number];
  isDemo: boolean;
  roles: Role[];
  createdAt: Date;
  lastSignedInAt: Date | null;
};

const STRETCH = 25;

/**
 * People by name, or by their exact e-mail address, newest first. Nothing about what they write or how they are; whom the
 * look showed is written down with it.
 */
export async function listPeople(doer: Administrator, filter: PeopleFilter): Promise<Stretch<ListedPerson>> {
  requireAdmin(doer);
  return inTransaction(async (tx) => {
    const rows = await peopleWhere(tx.db, filter);
    const stretch = stretchOf(
      rows.map((row) => ({ ...row, roles: sorted(row.roles) })),
      STRETCH,
    );
    const subject = stretch.rows.map(({ id }) => ({ userId: id }));
    await recordAudit(tx, doer, { event: "people.listed", subject, details: { shown: subject.length } });
    return stretch;
  });
}

function peopleWhere(db: Database, filter: PeopleFilter) {
  return db
    .select({
      id: users.id,
      name: users.name,
      status: users.status,
      isDemo: users.isDemo,
      roles: sql<
        string | null
      >`(select group_concat(${userRoles.role}) from ${userRoles} where ${userRoles.userId} = ${users.id})`,
      createdAt: users.createdAt,
      lastSignedInAt: users.lastSignedInAt,
    })
    .from(users)
    .where(
      and(
        filter.search ? named(filter.search) : undefined,
        filter.status ? eq(users.status, filter.status) : undefined,
        filter.before ? lt(users.id, filter.before) : undefined,
        filter.role
          ? exists(
              db
                .select({ one: sql`1` })
                .from(userRoles)
                .where(and(eq(userRoles.userId, users.id), eq(userRoles.role, filter.role))),
            )
          : undefined,
      ),
    )
    .orderBy(desc(users.id))
    .limit(STRETCH + 1);
}

/** An address is looked up by its fingerprint, because it is sealed; anything else is part of a name. */
function named(search: string) {
  return search.includes("@")
    ? eq(users.emailIndex, emailIndex(search))
    : like(users.name, `%${search.replace(/[\\%_]/g, "\\$&")}%`);
}

function sorted(list: string | null): Role[] {
  const held = (list ?? "").split(",").filter(isRole);
  return roles.filter((role) => held.includes(role));
}
