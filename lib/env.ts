import { z } from "zod";

/** The environment is read here and nowhere else; `.env.example` explains every variable. */
const hex32 = z.string().regex(/^[0-9a-f]{64}$/i, "64 hexadecimal digits");

/** What may be part of a route and of a variable's name. The two words are routes of next-auth's that are not offered. */
const isProviderId = (id: string) => /^[a-z][a-z0-9]{0,31}$/.test(id) && !["credentials", "email"].includes(id);

/** `OIDC_<ID>_…`: one provider. Over plain http only on this machine, where the tests have one. */
const providerSchema = z.object({
  ISSUER: z
    .url({ protocol: /^https?$/, abort: true })
    .refine((url) => url.startsWith("https:") || isLoopback(url), "https, except on this machine")
    .transform((url) => url.replace(/\/+$/, "")),
  CLIENT_ID: z.string().min(1).max(255),
  CLIENT_SECRET: z.string().min(1).max(1024),
  /** What its button says. */
  NAME: z.string().max(40).optional(),
});

/** Somebody else's service by which people may sign in (OpenID Connect). */
export type OidcProvider = { id: string; name: string; issuer: string; clientId: string; clientSecret: string };

const environmentSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Where the build lies: the tests have one of their own. */
  NEXT_DIST_DIR: z.string().default(".next"),
  DATABASE_URL: z.url({ protocol: /^mysql$/ }).optional(),
  DATABASE_CA: z.string().optional(),
  /** Without a slash at its end: links are made by adding a path. */
  APP_URL: z
    .url({ protocol: /^https?$/ })
    .default("http://127.0.0.1:3000")
    .transform((value) => value.replace(/\/+$/, "")),
  DEMO: z
    .enum(["0", "1"])
    .default("0")
    .transform((value) => value === "1"),
  MASTER_KEYS: z
    .string()
    .regex(/^\d+:[0-9a-f]{64}(,\d+:[0-9a-f]{64})*$/i, "version:64 hexadecimal digits, comma between several")
    .optional(),
  INDEX_KEY: hex32.optional(),
  BACKUP_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}(,[0-9a-f]{64})*$/i, "64 hexadecimal digits, comma between several")
    .optional(),
  /** Where the worker keeps the nightly backups; null: it makes none. */
  BACKUP_DIR: z
    .string()
    .default(".data/backups")
    .transform((value) => (value === "off" ? null : value)),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().max(320).default("Purposeful <no-reply@localhost>"),
  SAFETY_CONTACT_EMAIL: z.email().optional(),
  /** Where people write to the operator: shown to whoever is suspended or gave a birth date that is too young. */
  CONTACT_EMAIL: z.email().max(320).optional(),
  /** Ids of the identity providers that people may sign in with; each has variables of its own (`providerSchema`). */
  OIDC_PROVIDERS: z
    .string()
    .default("")
    .transform((value) => value.split(",").map((id) => id.trim()))
    .transform((ids) => ids.filter(Boolean))
    .refine((ids) => new Set(ids).size === ids.length, "names a provider twice")
    .refine((ids) => ids.every(isProviderId), "ids of small letters and digits, comma between several"),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LIMIT_SIGN_IN_PER_ACCOUNT: z.coerce.number().int().min(1).default(10),
  LIMIT_SIGN_IN_PER_ADDRESS: z.coerce.number().int().min(1).default(100),
  LIMIT_SECOND_STEP_PER_ACCOUNT: z.coerce.number().int().min(1).default(5),
  LIMIT_CODES_PER_DAY: z.coerce.number().int().min(1).default(5),
  LIMIT_CODES_OPEN: z.coerce.number().int().min(1).default(3),
  /** How many jobs one worker process does at the same time. Each may hold a database connection. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(10).default(4),
  /** Who may read the figures of `/api/metrics`; without it nobody may. */
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,256}$/, "16 to 256 characters without blanks")
    .optional(),
  /** Where, on loopback, the worker answers for its own figures; without it nowhere. */
  WORKER_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** How long a process that was asked to end goes on with what it has begun. */
  SHUTDOWN_SECONDS: z.coerce.number().int().min(1).max(600).default(25),
  MINIMUM_AGE: z.coerce.number().int().min(13).max(30).default(18),
});

function readEnvironment() {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not right. ${faults.join("; ")}`);
  }
  return { ...parsed.data, OIDC_PROVIDERS: parsed.data.OIDC_PROVIDERS.map((id) => readProvider(id, given)) };
}

function readProvider(id: string, given: NodeJS.Dict<string>): OidcProvider {
  const prefix = `OIDC_${id.toUpperCase()}_`;
  const named = Object.entries(given).filter(([name]) => name.startsWith(prefix));
  const parsed = providerSchema.safeParse(
    Object.fromEntries(named.map(([name, value]) => [name.slice(prefix.length), value])),
  );
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${prefix}${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not right. ${faults.join("; ")}`);
  }
  const { ISSUER, CLIENT_ID, CLIENT_SECRET, NAME } = parsed.data;
  const name = NAME ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return { id, name, issuer: ISSUER, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
}

export const env = readEnvironment();

// next-auth takes its own address from nowhere else; a Host header must not decide it.
process.env.NEXTAUTH_URL = env.APP_URL;

/** Something is missing that the operator has to set; the message says what, and holds no value. */
export class NotSetUpError extends Error {}

/**
 * A variable without which the running process cannot work. The build needs none of them, so they are asked for on use
 * and all together at start (`instrumentation.ts`).
 */
export function required(name: "DATABASE_URL" | "MASTER_KEYS" | "INDEX_KEY" | "BACKUP_KEY"): string {
  const value = env[name];
  if (!value) throw new NotSetUpError(`${name} is not set. See .env.example.`);
  return value;
}

/** True where this machine alone can reach the app: the only place where demo people and the outbox page exist. */
export function isLoopback(url: string): boolean {
  const host = new URL(url).hostname;
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
