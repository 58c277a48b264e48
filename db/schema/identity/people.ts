import { sql } from "drizzle-orm";
import { check, index, mysqlTable, primaryKey, uniqueIndex } from "drizzle-orm/mysql-core";
import {
  code,
  currency,
  day,
  digest,
  facts,
  flag,
  id,
  instant,
  label,
  sealed,
  sealedFile,
  small,
  state,
  timestamps,
  whole,
  wrappedKey,
} from "../columns";

/** Everybody. A row is never deleted: erasure empties it to a tombstone to which money and audit go on referring. */
export const users = mysqlTable(
  "users",
  {
    id: id("id").primaryKey(),
    email: sealed("email"), // null once erased
    // Finds the person by address without the address being readable; null once erased.
    emailIndex: digest("email_index"),
    emailVerifiedAt: instant("email_verified_at"),
    passwordHash: code("password_hash", { length: 255 }), // Argon2id in PHC form; null: signs in by code
    // Shorter than a password alone may be: good only beside a second step, which cannot be taken away before it is changed.
    passwordNeedsFactor: flag("password_needs_factor").notNull().default(false),
    name: label("name", 120).notNull().default(""),
    phone: sealed("phone"),
    dateOfBirth: day("date_of_birth"),
    // "leaving": asked to be forgotten, and may still take it back; nothing else of the product opens meanwhile.
    status: state("status", ["active", "suspended", "erased", "leaving"]).notNull().default("active"),
    isDemo: flag("is_demo").notNull().default(false),
    locale: code("locale", { length: 35 }).notNull().default("en-GB"), // BCP 47: numbers, dates, words
    units: state("units", ["metric", "imperial"]).notNull().default("metric"),
    currency: currency("currency").notNull().default("EUR"),
    theme: state("theme", ["system", "light", "dark"]).notNull().default("system"),
    lastSignedInAt: instant("last_signed_in_at"),
    ...timestamps,
  },
  (t) => [uniqueIndex("users_email_uq").on(t.emailIndex)],
);

/** A person may hold several roles. */
export const userRoles = mysqlTable(
  "user_roles",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    role: state("role", ["client", "coach", "admin", "partner", "support"]).notNull(),
    grantedBy: id("granted_by").references(() => users.id), // null: by signing up, or by the operator
    createdAt: timestamps.createdAt,
  },
  (t) => [primaryKey({ columns: [t.userId, t.role] }), index("user_roles_role_idx").on(t.role)], // "all coaches"
);

/** Wrapped data keys: a store of its own, which data backups leave out. Deleting a row shreds what the key sealed. */
export const personKeys = mysqlTable("person_keys", {
  userId: id("user_id")
    .primaryKey()
    .references(() => users.id),
  masterVersion: whole("master_version").notNull(),
  wrapped: wrappedKey("wrapped").notNull(),
  createdAt: timestamps.createdAt,
});

/** A person's zone and start of day, in force from an instant until the next row: a move never changes past days. */
export const zonePeriods = mysqlTable(
  "zone_periods",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    from: instant("from_instant").notNull(),
    timeZone: code("time_zone", { length: 64 }).notNull(), // IANA
    dayStartMinutes: whole("day_start_minutes").notNull().default(0), // after midnight: somebody on night shift wakes at 14:00
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.from] }),
    check("zone_periods_day_start_ck", sql`${t.dayStartMinutes} between 0 and 1439`),
  ],
);

/** What a person agreed to, by version; withdrawing keeps the row. */
export const consents = mysqlTable(
  "consents",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    kind: state("kind", ["terms", "health_data"]).notNull(),
    version: code("version", { length: 20 }).notNull(),
    grantedAt: instant("granted_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [primaryKey({ columns: [t.userId, t.kind, t.grantedAt] })],
);

/** What the client told us to begin with. Every field may be empty: nothing is required. */
export const clientProfiles = mysqlTable(
  "client_profiles",
  {
    userId: id("user_id")
      .primaryKey()
      .references(() => users.id),
    onboardingStep: code("onboarding_step", { length: 32 }), // where to go on; null: not begun
    onboardingCompletedAt: instant("onboarding_completed_at"),
    heightMm: whole("height_mm"), // whole millimetres keep what was typed in either unit system
    sexForFormulas: state("sex_for_formulas", ["female", "male"]), // what published formulas ask for; not the gender
    gender: sealed("gender"), // in the person's own words
    country: code("country", { length: 2 }), // ISO 3166-1, for help lines
    symptoms: sealed("symptoms"),
    startingMood: small("starting_mood"),
    focusAreas: code("focus_areas", { length: 80 }), // categories, comma between
    purposeStatement: sealed("purpose_statement"),
    checkInFields: code("check_in_fields", { length: 2000 }), // the person's own set, comma between; null: the usual one
    ...timestamps,
  },
  (t) => [
    check("client_profiles_height_ck", sql`${t.heightMm} is null or ${t.heightMm} between 500 and 2440`),
    check("client_profiles_mood_ck", sql`${t.startingMood} is null or ${t.startingMood} between 1 and 10`),
  ],
);

/** What a client wants from each part of life, in their own words. */
export const categoryGoals = mysqlTable(
  "category_goals",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    category: state("category", ["spiritual", "mental", "emotional", "physical", "financial"]).notNull(),
    goal: sealed("goal").notNull(),
    ...timestamps,
  },
  (t) => [primaryKey({ columns: [t.userId, t.category] })],
);

/** One small picture a person, re-encoded at upload. */
export const profilePhotos = mysqlTable("profile_photos", {
  userId: id("user_id")
    .primaryKey()
    .references(() => users.id),
  image: sealedFile("image").notNull(), // WebP, 256 × 256
  ...timestamps,
});

/** Sign-ins by somebody else's identity provider: (provider, subject), never linked by e-mail alone. */
export const accounts = mysqlTable(
  "accounts",
  {
    provider: code("provider", { length: 64 }).notNull(),
    subject: code("subject", { length: 255 }).notNull(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    email: sealed("email"), // as the provider named it when it was connected: by it the person tells two accounts apart
    createdAt: timestamps.createdAt,
  },
  (t) => [primaryKey({ columns: [t.provider, t.subject] }), index("accounts_user_idx").on(t.userId)],
);

/** Preferences that are not worth a column: dismissed hints, the order of a list. Codes and numbers only. */
export const userSettings = mysqlTable(
  "user_settings",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    name: code("name", { length: 64 }).notNull(),
    value: facts("value").notNull(),
    ...timestamps,
  },
  (t) => [primaryKey({ columns: [t.userId, t.name] })],
);
