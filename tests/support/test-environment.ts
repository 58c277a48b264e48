/** The environment of the tests: keys of their own, and for integration a database per worker. */
process.env.MASTER_KEYS ??= `1:${"a1".repeat(32)}`;
process.env.INDEX_KEY ??= "b2".repeat(32);
process.env.BACKUP_KEY ??= "c3".repeat(32);
process.env.BACKUP_DIR ??= "off"; // what is due is done in many tests: none of them is to leave files behind
process.env.DEMO ??= "0";
process.env.APP_URL ??= "http://127.0.0.1:3000";

/** The server on which the integration tests make their databases. */
export function testServerUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url)
    throw new Error("TEST_DATABASE_URL names the database server for the tests; bin/test starts one and sets it.");
  return url;
}

/** What the tests' databases are called; two runs on one server take different prefixes. */
export const databasePrefix = `${process.env.TEST_DATABASE_PREFIX ?? "purposeful_test"}_w`;

export function workerDatabaseUrl(worker: string): string {
  const url = new URL(testServerUrl());
  url.pathname = `/${databasePrefix}${worker}`;
  return url.toString();
}
