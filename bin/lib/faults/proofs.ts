import { Problem } from "../problem.ts";

/** Where Debian's package galera-4 puts it. */
export const galeraLibrary = "/usr/lib/galera/libgalera_smm.so";

/** What a proof needs beside a MariaDB of its own. */
type Need = "build" | "mysql" | "galera";

/** The proofs in their order, each a file of tests/faults. */
export const proofs: readonly { name: string; title: string; needs: readonly Need[] }[] = [
  { name: "jobs", title: "Jobs while workers are killed", needs: [] },
  { name: "mails", title: "Mails while workers are killed", needs: [] },
  { name: "cuts", title: "Connections cut over BEGIN … COMMIT", needs: [] },
  { name: "restart", title: "Database crashes under load", needs: ["build"] },
  { name: "races", title: "Races for what works once", needs: ["mysql"] },
  { name: "fuzz", title: "10,000 requests that nobody should send", needs: ["build"] },
  { name: "doors", title: "Shut out in every process", needs: ["build"] },
  { name: "timing", title: "Doors that tell nobody who is known", needs: ["build"] },
  { name: "galera", title: "Two nodes of a Galera cluster", needs: ["galera"] },
];

/** The words of `bin/faults --help`. */
export const faultsHelp = `bin/faults runs every proof; bin/faults NAME … only these.

${proofs.map(({ name, title }) => `  ${name.padEnd(10)} ${title}`).join("\n")}

  TEST_MYSQL_URL   a MySQL server (8.4 or newer) to use instead of one made here, as mysql://user:password@host:port`;

/**
 * Which proofs the command line asks for: all of them when it names none.
 * @throws Problem when it names something else
 */
export function readProofs(given: string[]): typeof proofs {
  const unknown = given.find((name) => !proofs.some((proof) => proof.name === name));
  if (unknown !== undefined) {
    const known = proofs.map(({ name }) => name).join(", ");
    throw new Problem(`bin/faults knows no "${unknown}"; its proofs: ${known}.`);
  }
  return given.length === 0 ? proofs : proofs.filter(({ name }) => given.includes(name));
}
