import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { emailIndex } from "@/lib/crypto/blind-index";
import { NotFoundError } from "@/lib/errors";
import { isId } from "@/lib/ids";

/** A person as the operator names them: by id or by e-mail address. @throws NotFoundError */
export async function findPerson(named: string): Promise<string> {
  const condition = isId(named) ? eq(users.id, named) : eq(users.emailIndex, emailIndex(named));
  const [row] = await read((db) => db.select({ id: users.id }).from(users).where(condition));
  if (!row) throw new NotFoundError();
  return row.id;
}
