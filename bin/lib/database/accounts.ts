import { connectAsRoot } from "./connect.ts";

/** The name of the app's database and of its user. */
export const appName = "purposeful";

/** Gives the app its database and its user, who may do everything there and nothing elsewhere, from this machine only. */
export async function ensureAppAccount(socket: string, owner: string, password: string): Promise<void> {
  const connection = await connectAsRoot(socket, owner);
  try {
    const account = `'${appName}'@'127.0.0.1'`;
    await connection.query(
      `CREATE DATABASE IF NOT EXISTS ${appName} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
    );
    await connection.query(`CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY ?`, [password]);
    await connection.query(`ALTER USER ${account} IDENTIFIED BY ?`, [password]);
    await connection.query(`GRANT ALL PRIVILEGES ON ${appName}.* TO ${account}`);
  } finally {
    await connection.end();
  }
}
