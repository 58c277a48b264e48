import type { Connection, ResultSetHeader, RowDataPacket } from "mysql2/promise";

/*
 * Erasing a person destroys their key, so the key store is the list of who was erased: whoever stands in older data and
 * has no key any more. A restore plays that list again.
 */

/** Keys of people whom the data do not know: they came after it was taken. @returns how many there were. */
export async function dropKeysOfNobody(connection: Connection): Promise<number> {
  const [result] = await connection.query<ResultSetHeader>(
    "delete from person_keys where user_id not in (select id from users)",
  );
  return result.affectedRows;
}

/**
 * Empties everybody who has no key: their rows go from every table that says whose its rows are (`user_id`), and what
 * stays is the tombstone to which audit and money refer.
 * @returns how many people they were.
 */
export async function emptyPeopleWithoutKey(connection: Connection): Promise<number> {
  const erased = "select id from users where id not in (select user_id from person_keys)";
  await connection.query("set session foreign_key_checks = 0"); // all rows of a person go, whoever refers to whom
  for (const table of await tablesOfPeople(connection))
    await connection.query(`delete from ?? where user_id in (${erased})`, [table]);
  await connection.query("set session foreign_key_checks = 1");
  const [result] = await connection.query<ResultSetHeader>(
    `update users set email = null, email_index = null, email_verified_at = null, password_hash = null, name = '',
     phone = null, date_of_birth = null, last_signed_in_at = null, status = 'erased'
     where id not in (select user_id from person_keys)`,
  );
  return result.affectedRows;
}

async function tablesOfPeople(connection: Connection): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `select table_name as name from information_schema.columns
     where table_schema = database() and column_name = 'user_id' and table_name <> 'person_keys'`,
  );
  return rows.map((row) => String(row.name));
}
