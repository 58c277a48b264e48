import type { Place } from "@/lib/crypto/seal";

/** Where the name of an import's file is sealed, and how it is read. */
export const nameOf = (row: string): Place => ({ table: "money_imports", column: "file_name", row });
export const optionsOf = (row: string): Place => ({ table: "money_imports", column: "options", row });
