import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { categoryGoals, clientProfiles, users } from "@/db/schema/identity/people";
import type { ClientRecord } from "@/lib/access/client-record";
import type { OwnAccount } from "@/lib/access/own-account";
import { byCategory, type Category, isCategory } from "@/lib/categories";
import { open, openOptional } from "@/lib/crypto/seal";
import { goalPlace, phonePlace, profilePlace } from "./places";

/** What is known of the person beyond the actor: for their own settings. */
export async function contactOf({ userId, key }: OwnAccount): Promise<{ phone: string | null; email: string | null }> {
  const [row] = await read((db) =>
    db.select({ phone: users.phone, email: users.email }).from(users).where(eq(users.id, userId)),
  );
  return {
    phone: openOptional(key, phonePlace(userId), row?.phone ?? null),
    email: openOptional(key, { table: "users", column: "email", row: userId }, row?.email ?? null),
  };
}

/** What a client told to begin with; everything is null until it is said. */
export type ClientProfile = {
  country: string | null;
  heightMm: number | null;
  sexForFormulas: "female" | "male" | null;
  gender: string | null;
  symptoms: string | null;
  startingMood: number | null;
  focusAreas: readonly Category[];
  purposeStatement: string | null;
  onboardingStep: string | null;
};

export async function clientProfileOf(record: ClientRecord): Promise<ClientProfile> {
  const { userId, key } = record;
  const [row] = await read((db) =>
    db
      .select({
        country: clientProfiles.country,
        heightMm: clientProfiles.heightMm,
        sexForFormulas: clientProfiles.sexForFormulas,
        gender: clientProfiles.gender,
        symptoms: clientProfiles.symptoms,
        startingMood: clientProfiles.startingMood,
        focusAreas: clientProfiles.focusAreas,
        purposeStatement: clientProfiles.purposeStatement,
        onboardingStep: clientProfiles.onboardingStep,
      })
      .from(clientProfiles)
      .where(eq(clientProfiles.userId, userId)),
  );
  return {
    country: row?.country ?? null,
    heightMm: row?.heightMm ?? null,
    sexForFormulas: row?.sexForFormulas ?? null,
    gender: openOptional(key, profilePlace(userId, "gender"), row?.gender ?? null),
    symptoms: openOptional(key, profilePlace(userId, "symptoms"), row?.symptoms ?? null),
    startingMood: row?.startingMood ?? null,
    focusAreas: row?.focusAreas?.split(",").filter(isCategory) ?? [],
    purposeStatement: openOptional(key, profilePlace(userId, "purpose_statement"), row?.purposeStatement ?? null),
    onboardingStep: row?.onboardingStep ?? null,
  };
}

/** What the client wants from each part of life. */
export async function goalsOf(record: ClientRecord): Promise<Record<Category, string | null>> {
  const rows = await read((db) =>
    db
      .select({ category: categoryGoals.category, goal: categoryGoals.goal })
      .from(categoryGoals)
      .where(eq(categoryGoals.userId, record.userId)),
  );
  const goals: Record<Category, string | null> = byCategory(() => null);
  for (const { category, goal } of rows) {
    goals[category] = open(record.key, goalPlace(record.userId, category), goal);
  }
  return goals;
}
