import { type AnyMySqlColumn, foreignKey, index } from "drizzle-orm/mysql-core";
import { digest, id } from "../columns";
import { moneyImports } from "./imports";

/** What an entry has that came with a bank's file: which file, and what it is told by when it comes again. */
export const ofImport = () => ({
  importId: id("import_id"),
  bankKey: digest("bank_key"), // of the bank's own id; keyed, like the other
  contentKey: digest("content_key"), // of what the file said, whatever was corrected since
});

/** And the index behind undoing a whole import. */
export const keysOfImport = (table: string, t: { userId: AnyMySqlColumn; importId: AnyMySqlColumn }) => [
  index(`${table}_import_idx`).on(t.userId, t.importId),
  foreignKey({
    name: `${table}_import_fk`,
    columns: [t.userId, t.importId],
    foreignColumns: [moneyImports.userId, moneyImports.id],
  }),
];
