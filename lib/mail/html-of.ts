import { say } from "@/lib/words";

/** Trailing punctuation belongs to the sentence, not to the address. */
const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;
const code = /^\d{6}$/;

const sans = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/**
 * A mail's text for programs that show HTML: the same words, its addresses as links, its code large. Nothing in it is fetched and
 * nothing has a colour of its own, so that light and dark are the reader's.
 */
export function htmlOf(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph);
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>`,
    `<body style="margin:0;padding:24px 16px;${sans};font-size:16px;line-height:1.6">`,
    `<div style="max-width:34em;margin:0 auto">`,
    `<p style="margin:0 0 24px;font-family:Georgia,serif;font-size:20px">${escaped(say("en-GB", "common.product"))}</p>`,
    ...paragraphs,
    "</div></body></html>",
  ].join("\n");
}

function paragraph(text: string): string {
  if (code.test(text))
    return `<p style="margin:0 0 16px;font-size:30px;line-height:1.3;letter-spacing:0.12em">${text}</p>`;
  const lines = text.split("\n").map((line) => line.split(address).map(part).join(""));
  return `<p style="margin:0 0 16px">${lines.join("<br>\n")}</p>`;
}

/** Splitting by one group leaves what it found at every second place. */
function part(text: string, index: number): string {
  const safe = escaped(text);
  return index % 2 === 1 ? `<a href="${safe}" style="overflow-wrap:anywhere">${safe}</a>` : safe;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
