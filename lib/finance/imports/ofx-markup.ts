/**
 * OFX 1 is SGML in which values have no end ("<TRNAMT>-12.50"), OFX 2 is XML. Makes of either one that an XML parser
 * reads: every value closed, bare ampersands written out, ends without a beginning and beginnings without an end dropped.
 * Definitions of types and entities are not taken over.
 */
export function wellFormed(text: string): string {
  const begin = text.search(/<OFX>/i);
  const tokens = (begin < 0 ? "" : text.slice(begin)).matchAll(/<(\/?)([A-Za-z][\w.]*)[^<>]*?(\/?)>([^<]*)/g);
  const out: string[] = [];
  const open: { tag: string; at: number }[] = [];
  for (const [, slash, name = "", empty, said = ""] of tokens) {
    const tag = name.toUpperCase();
    const value = said.trim();
    if (slash) closeUntil(tag, open, out);
    else if (empty) out.push(`<${tag}/>`);
    else if (value) out.push(`<${tag}>${escaped(value)}</${tag}>`);
    else {
      open.push({ tag, at: out.length });
      out.push(`<${tag}>`);
    }
  }
  leaveOutHalf(open, out);
  while (open.length > 0) closeLast(open, out);
  return out.join("");
}

/** Where the file was cut off in the middle of a movement, its amount may have lost its last digits. */
function leaveOutHalf(open: { tag: string; at: number }[], out: string[]): void {
  const half = open.findIndex(({ tag }) => tag === "STMTTRN");
  if (half < 0) return;
  out.length = open[half]?.at ?? 0;
  open.length = half;
}

/** The end of a value that was closed already is no end of anything. */
function closeUntil(tag: string, open: { tag: string; at: number }[], out: string[]): void {
  if (!open.some((each) => each.tag === tag)) return;
  while (open.at(-1)?.tag !== tag) {
    const { at = 0, tag: unclosed = "" } = open.pop() ?? {};
    out[at] = `<${unclosed}/>`; // a value that was left empty
  }
  closeLast(open, out);
}

function closeLast(open: { tag: string }[], out: string[]): void {
  const last = open.pop();
  if (last) out.push(`</${last.tag}>`);
}

const escaped = (value: string) => value.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7});)/g, "&amp;");
