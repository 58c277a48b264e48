import { count, eq } from "drizzle-orm";
import { read } from "@/db/read";
import { userRoles, users } from "@/db/schema/identity/people";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import type { Role } from "@/lib/auth/roles";

export type PeopleCounts = {
  active: number;
  suspended: number;
  leaving: number;
  byRole: Partial<Record<Role, number>>;
};

/** How many people there are; by role only those who may act. */
export async function countPeople(doer: Administrator): Promise<PeopleCounts> {
  requireAdmin(doer);
  const [standing, byRole] = await Promise.all([
    read((db) => db.select({ status: users.status, count: count() }).from(users).groupBy(users.status)),
    read((db) =>
      db
        .select({ role: userRoles.role, count: count() })
        .from(userRoles)
        .innerJoin(users, eq(users.id, userRoles.userId))
        .where(eq(users.status, "active"))
        .groupBy(userRoles.role),
    ),
  ]);
  const of = (status: string) => standing.find((row) => row.status === status)?.count ?? 0;
  return {
    active: of("active"),
    suspended: of("suspended"),
    leaving: of("leaving"),
    byRole: Object.fromEntries(byRole.map((row) => [row.role, row.count])),
  };
}
