import { and, desc, eq, gte } from "drizzle-orm";
import { read } from "@/db/read";
import { clientProfiles } from "@/db/schema/identity/people";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import type { Actor } from "@/lib/auth/actor";
import { after, DAY } from "@/lib/clock";

/** Who was asked to look after this person in the last day; null when nobody had to be. */
export async function standingCall(actor: Actor): Promise<"coach" | "safety_contact" | "nobody" | null> {
  const [task] = await read((db) =>
    db
      .select({ assignedTo: safetyTasks.assignedTo })
      .from(safetyTasks)
      .where(and(eq(safetyTasks.clientId, actor.userId), gte(safetyTasks.createdAt, after(-DAY))))
      .orderBy(desc(safetyTasks.createdAt))
      .limit(1),
  );
  return task?.assignedTo ?? null;
}

/** The country that a person named as theirs, or null. */
export async function namedCountry(actor: Actor): Promise<string | null> {
  const [profile] = await read((db) =>
    db.select({ country: clientProfiles.country }).from(clientProfiles).where(eq(clientProfiles.userId, actor.userId)),
  );
  return profile?.country ?? null;
}
