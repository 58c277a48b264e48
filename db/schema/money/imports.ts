import { sql } from "drizzle-orm";
import { check, index, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { fileFormats, importStates } from "@/lib/finance/imports/words";
import { oneOf, within } from "../bounds";
import { code, id, instant, sealed, sealedFile, timestamps, whole } from "../columns";
import { users } from "../identity/people";

/** A bank's file: a draft until the person has seen what it holds, then what came of it. */
export const moneyImports = mysqlTable(
  "money_imports",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id), // users are never deleted, only emptied
    id: id("id").notNull(),
    state: code("state", { length: 16 }).notNull(),
    format: code("format", { length: 8 }).notNull(),
    fileName: sealed("file_name").notNull(), // banks write the number of the account into it
    options: sealed("options").notNull(), // how it is read (lib/finance/imports/options.ts)
    file: sealedFile("file"), // packed; only while it is a draft
    report: sealedFile("report"), // what was not taken and why
    takenCount: whole("taken_count"),
    duplicateCount: whole("duplicate_count"),
    refusedCount: whole("refused_count"),
    keptAt: instant("kept_at"),
    undoneAt: instant("undone_at"), // its entries were deleted then, and can be brought back for 30 days
    ...timestamps,
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index("money_imports_draft_idx").on(t.state, t.createdAt), // drafts that nobody came back to
    oneOf("money_imports_state_ck", t.state, importStates),
    oneOf("money_imports_format_ck", t.format, fileFormats),
    check("money_imports_file_ck", sql`(${t.state} = 'draft') = (${t.file} is not null)`),
    check("money_imports_kept_ck", sql`(${t.state} = 'draft') = (${t.keptAt} is null)`),
    check("money_imports_undone_ck", sql`(${t.state} = 'undone') = (${t.undoneAt} is not null)`),
    within("money_imports_taken_ck", t.takenCount, 0, 1_000_000),
    within("money_imports_duplicate_ck", t.duplicateCount, 0, 1_000_000),
    within("money_imports_refused_ck", t.refusedCount, 0, 1_000_000),
  ],
);
