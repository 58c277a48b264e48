import { z } from "zod";

/** The environment is read here and nowhere else; `.env.example` explains every variable. */
const hex32 = z.string().regex(/^[0-9a-f]{64}$/i, "64 hexadecimal digits");

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
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LIMIT_SIGN_IN_PER_ACCOUNT: z.coerce.number().int().min(1).default(10),
  LIMIT_SIGN_IN_PER_ADDRESS: z.coerce.number().int().min(1).default(100),
  LIMIT_SECOND_STEP_PER_ACCOUNT: z.coerce.number().int().min(1).default(5),
  LIMIT_CODES_PER_DAY: z.coerce.number().int().min(1).default(5),
  LIMIT_CODES_OPEN: z.coerce.number().int().min(1).default(3),
  /** How many jobs one worker process does at the same time. Each may hold a database connection. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(10).default(4),
  MINIMUM_AGE: z.coerce.number().int().min(13).max(30).default(18),
});

function readEnvironment() {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not right. ${faults.join("; ")}`);
  }
  return parsed.data;
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
