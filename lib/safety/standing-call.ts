import { and, desc, eq, gte } from "drizzle-orm";
import { read } from "@/db/read";
import { clientProfiles } from "@/db/schema/identity/people";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import type { OwnAccount } from "@/lib/access/own-account";
import { after, DAY } from "@/lib/clock";

/*
 * What the help page says about the person who opens it. It asks for their account, not for their record, on purpose: who
 * took back their consent may be in danger all the same, and is told the truth about who was called and how to reach help.
 */

/** Who was asked to look after this person in the last day; null when nobody had to be. */
export async function standingCall(account: OwnAccount): Promise<"coach" | "safety_contact" | "nobody" | null> {
  const [task] = await read((db) =>
    db
      .select({ assignedTo: safetyTasks.assignedTo })
      .from(safetyTasks)
      .where(and(eq(safetyTasks.clientId, account.userId), gte(safetyTasks.createdAt, after(-DAY))))
      .orderBy(desc(safetyTasks.createdAt), desc(safetyTasks.id))
      .limit(1),
  );
  return task?.assignedTo ?? null;
}

/** The country that a person named as theirs, or null. */
export async function namedCountry(account: OwnAccount): Promise<string | null> {
  const [profile] = await read((db) =>
    db
      .select({ country: clientProfiles.country })
      .from(clientProfiles)
      .where(eq(clientProfiles.userId, account.userId)),
  );
  return profile?.country ?? null;
}
