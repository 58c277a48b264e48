import { complain } from "../output.ts";
import { messageOf, Problem } from "../problem.ts";
import { forgetful, startTestMariadb, type TestServer } from "./mariadb.ts";
import { startTestMysql } from "./mysql.ts";

/** What several parts of the check share: the servers, each started when it is first asked for. */
export type Bench = {
  mariadb: () => Promise<TestServer>;
  /** Undefined where no MySQL can be had, which is said loudly; in CI that is a Problem. */
  mysql: () => Promise<TestServer | undefined>;
  /** What was left out, to be said again at the end. */
  leftOut: string[];
};

/**
 * A bench for one run.
 * @param isDurable as the product asks of its database; false for what no run outlives.
 */
export function setUpBench(env: NodeJS.ProcessEnv, { isDurable }: { isDurable: boolean }): Bench {
  const settings = isDurable ? [] : forgetful;
  let mariadb: Promise<TestServer> | undefined;
  let mysql: Promise<TestServer | undefined> | undefined;
  const leftOut: string[] = [];
  return {
    leftOut,
    mariadb() {
      mariadb ??= startTestMariadb(settings);
      return mariadb;
    },
    mysql() {
      mysql ??= startTestMysql(env.TEST_MYSQL_URL || undefined, settings).catch((error: unknown) => {
        if (!(error instanceof Problem) || isTrue(env.CI)) throw error;
        leftOut.push(`!!! MySQL was left out: ${messageOf(error)}. Name a server with TEST_MYSQL_URL. !!!`);
        for (const line of leftOut) complain(line);
        return undefined;
      });
      return mysql;
    },
  };
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && !["", "0", "false"].includes(value.toLowerCase());
}
