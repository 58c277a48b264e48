import type { Connection, ResultSetHeader } from "mysql2/promise";

/** Keys of people whom the data do not know: they came after it was taken. @returns how many there were. */
export async function dropKeysOfNobody(connection: Connection): Promise<number> {
  const [result] = await connection.query<ResultSetHeader>(
    "delete from person_keys where user_id not in (select id from users)",
  );
  return result.affectedRows;
}
