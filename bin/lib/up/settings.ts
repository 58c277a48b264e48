import { isLoopbackUrl } from "../loopback.ts";
import { Problem } from "../problem.ts";
import { lanAddress } from "./addresses.ts";
import type { UpArguments } from "./arguments.ts";

/** How this run serves the product, after the command line, the environment and .env have been heard. */
export type Settings = {
  isDemo: boolean;
  host: string;
  port: number;
  appUrl: string;
  /** Whether TLS is spoken at host and port, before the app. */
  isHttps: boolean;
  /** Undefined: the private database. */
  databaseUrl?: string;
  /** The file with the authority that vouches for the database server. */
  databaseAuthority?: string;
  adminEmail?: string;
  /** Whether the command line, and not only the environment, asks for that admin. */
  isAdminAsked: boolean;
};

/**
 * Decides what counts and refuses what must not be: a demo, whose passwords everybody knows, that others could reach.
 * @throws Problem
 */
export function readSettings(
  args: UpArguments,
  environment: NodeJS.Dict<string>,
  lan: string | undefined = lanAddress(),
): Settings {
  const isDemo = !args.noDemo && environment.DEMO !== "0";
  // For a phone: all of the network. With the demo, whose passwords are published, this machine alone.
  const isForPhones = args.https && !isDemo;
  const host = environment.HOST || (isForPhones ? "0.0.0.0" : "127.0.0.1");
  const port = readPort(environment.PORT || "3000");
  const appUrl =
    environment.APP_URL || addressOf(args.https, (args.https && /^(0\.0\.0\.0|::)$/.test(host) && lan) || host, port);
  if (args.https && !appUrl.startsWith("https:")) {
    throw new Problem(`With --https the app is reached by https: leave APP_URL (${appUrl}) out, or correct it.`);
  }
  const adminEmail = args.adminEmail ?? (environment.ADMIN_EMAIL || undefined);
  const databaseUrl = environment.DATABASE_URL || undefined;
  const isAdminAsked = args.adminEmail !== undefined;
  // Never quoted: it holds a password.
  if (databaseUrl && !URL.canParse(databaseUrl))
    throw new Problem("DATABASE_URL is no address: mysql://user:password@host:3306/name");
  if (isDemo) refuseDemoInPublic(host, appUrl);
  if (isAdminAsked && isDemo) throw new Problem("--admin-email goes with --no-demo: the demo has its own admin.");
  if (args.fresh && databaseUrl) {
    throw new Problem("--fresh starts over with the private database only: empty the one of DATABASE_URL yourself.");
  }
  return {
    isDemo,
    host,
    port,
    appUrl,
    isHttps: args.https,
    databaseUrl,
    databaseAuthority: environment.DATABASE_CA || undefined,
    adminEmail,
    isAdminAsked,
  };
}

function addressOf(isHttps: boolean, host: string, port: number): string {
  return `${isHttps ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function refuseDemoInPublic(host: string, appUrl: string): void {
  if (host !== "127.0.0.1") {
    throw new Problem(
      `With demo data the app listens on 127.0.0.1 only, not on ${host}: leave HOST out, or use --no-demo.`,
    );
  }
  if (!URL.canParse(appUrl)) throw new Problem(`APP_URL is no web address: ${appUrl}`);
  if (!isLoopbackUrl(appUrl)) {
    throw new Problem(`With demo data the app has no public address: leave APP_URL (${appUrl}) out, or use --no-demo.`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Problem(`PORT must be a number from 1 to 65535, not ${text}.`);
  return port;
}
