/**
 * Who was signed in when a form was drawn. Another tab of the browser may have changed that since: what one person wrote
 * must never be saved as another's. A form says it in a field, a script in a header.
 */
export const WRITTEN_BY = "writtenBy";
export const WRITTEN_BY_HEADER = "x-written-by";
