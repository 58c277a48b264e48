import { parseArgs } from "node:util";
import { messageOf, Problem } from "../problem.ts";

/** What the person asked of `bin/up`. */
export type UpArguments = { fresh: boolean; noDemo: boolean; https: boolean; adminEmail?: string; help: boolean };

/** The words of `bin/up --help`. */
export const upHelp = `bin/up makes everything ready and serves the product; Ctrl-C stops all that it started.

  --fresh                 start over: what is in .data is moved aside to .data.old-<time>
  --no-demo               no demo data; creates the first admin and prints the link that lets them in
  --https                 TLS with a certificate of this machine's own: for a phone in the same network, with --no-demo
  --admin-email ADDRESS   the first admin's address, with --no-demo (or ADMIN_EMAIL)
  --help                  these words

  PORT (3000), HOST (127.0.0.1), DATABASE_URL and the rest of .env.example are read from .env and the environment.`;

/**
 * Reads the command line.
 * @throws Problem when it holds something unknown
 */
export function readArguments(given: string[]): UpArguments {
  try {
    const { values } = parseArgs({
      args: given,
      options: {
        fresh: { type: "boolean", default: false },
        "no-demo": { type: "boolean", default: false },
        https: { type: "boolean", default: false },
        "admin-email": { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return {
      fresh: values.fresh,
      noDemo: values["no-demo"],
      https: values.https,
      adminEmail: values["admin-email"],
      help: values.help,
    };
  } catch (error) {
    throw new Problem(`${messageOf(error).split(". ")[0]}. See bin/up --help.`);
  }
}
