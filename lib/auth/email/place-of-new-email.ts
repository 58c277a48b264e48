/** Where the address that a code will make somebody's is sealed. */
export const placeOfNewEmail = (codeId: string) => ({ table: "one_time_codes", column: "new_email", row: codeId });
