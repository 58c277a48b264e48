/** Formats of bank files, recognised by what stands in them. */
export const fileFormats = ["csv", "ofx", "qif"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A draft is looked at; what was kept can be undone, and brought back for 30 days. */
export const importStates = ["draft", "kept", "undone"] as const;
export type ImportState = (typeof importStates)[number];

/** How the bytes of a text are read, by the names of the WHATWG. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = { comma: ",", semicolon: ";", tab: "\t", pipe: "|" } as const;
export type Delimiter = keyof typeof delimiters;
export const delimiterNames = ["comma", "semicolon", "tab", "pipe"] as const satisfies readonly Delimiter[];

/** In which order day, month and year stand. A year of four digits that comes first is always a year. */
export const dateOrders = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof dateOrders)[number];

export const decimalSigns = ["point", "comma"] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** Statements of cards say a purchase as a positive amount. */
export const amountSigns = ["as_is", "turned"] as const;
export type AmountSign = (typeof amountSigns)[number];

/** What a column of a table can hold. */
export const columnRoles = [
  "date",
  "amount",
  "debit",
  "credit",
  "description",
  "payee",
  "category",
  "currency",
] as const;
export type ColumnRole = (typeof columnRoles)[number];
export type Columns = Readonly<Record<ColumnRole, number | null>>;

/** A table of a bank has about ten columns. */
export const MOST_COLUMNS = 40;
