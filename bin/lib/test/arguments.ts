import { Problem } from "../problem.ts";

/** The parts of the whole check, in their order. */
export const partNames = ["lint", "types", "unit", "integration", "migrations", "drift", "e2e"] as const;

/** One part of the whole check. */
export type PartName = (typeof partNames)[number];

/** The words of `bin/test --help`. */
export const testHelp = `bin/test checks everything; bin/test ${partNames.join("|")} … checks only these parts.

  lint         format and lint
  types        the types of everything
  unit         pure logic
  integration  domain functions on MariaDB and MySQL
  migrations   the schema, laid on an empty database of each (on earlier ones: integration)
  drift        the migrations say what the schema says
  e2e          the production build in Chromium, on MariaDB

  TEST_MYSQL_URL   a MySQL server (8.4 or newer) to use instead of one made here, as mysql://user:password@host:port
  CHROMIUM_PATH    the browser, when it is not Debian's`;

/**
 * Which parts the command line asks for: all of them when it names none.
 * @throws Problem when it names something else
 */
export function readParts(given: string[]): PartName[] {
  const unknown = given.find((name) => !partNames.some((part) => part === name));
  if (unknown !== undefined) throw new Problem(`bin/test knows no "${unknown}"; its parts: ${partNames.join(", ")}.`);
  return given.length === 0 ? [...partNames] : partNames.filter((part) => given.includes(part));
}
