import mysql, { type RowDataPacket } from "mysql2/promise";
import { databasePrefix, testServerUrl } from "./test-environment";

/** Before the first worker: what an earlier run left may have another schema. */
export default async function setup(): Promise<void> {
  const connection = await mysql.createConnection(testServerUrl());
  const [rows] = await connection.query<RowDataPacket[]>("show databases like ?", [`${databasePrefix}%`]);
  for (const row of rows) await connection.query("drop database ??", [Object.values(row)[0]]);
  await connection.end();
}
