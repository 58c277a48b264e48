import type { Category } from "@/lib/categories";
import type { Place } from "@/lib/crypto/seal";

export const phonePlace = (userId: string): Place => ({ table: "users", column: "phone", row: userId });

export const profilePlace = (userId: string, column: "gender" | "symptoms" | "purpose_statement"): Place => ({
  table: "client_profiles",
  column,
  row: userId,
});

/** A person has up to five goals: each is bound to its own category. */
export const goalPlace = (userId: string, category: Category): Place => ({
  table: "category_goals",
  column: "goal",
  row: `${userId}·${category}`,
});

export const photoPlace = (userId: string): Place => ({ table: "profile_photos", column: "image", row: userId });
