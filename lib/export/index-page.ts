import { bookWord, fieldLabel } from "@/lib/entries/in-words";
import { isFieldName } from "@/lib/wellness/check-in/fields";
import { enumerate, isMessageKey, say, type Words, words } from "@/lib/words";
import { indexStyle } from "./index-style";
import type { Sheet, SheetColumn } from "./sheet";

/** What the archive says about itself. */
export type ArchiveFacts = {
  name: string;
  locale: string;
  timeZone: string;
  at: Date;
  files: readonly { sheet: Sheet; rows: number }[];
  hasPhoto: boolean;
};

/** A page that needs nothing else: which file holds what, in which units, and what each column is. */
export function indexPage({ name, locale, timeZone, at, files, hasPhoto }: ArchiveFacts): string {
  const t = words(locale);
  const full = files.filter(({ rows }) => rows > 0);
  const empty = files.filter(({ rows }) => rows === 0);
  const title = t("export.index.title", { name: name || "–" });
  return `<!doctype html>
<html lang="${escaped(new Intl.Locale(locale).language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${indexStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraphs(t, { at, timeZone })
  .map((text) => `<p>${escaped(text)}</p>`)
  .join("\n")}
<nav aria-labelledby="files"><h2 id="files">${escaped(t("export.index.files"))}</h2>
<ul>
${full.map(({ sheet, rows }) => `<li><a href="#${sheet.name}">${escaped(titleOf(sheet))}</a> ${escaped(t("export.index.rows", { rows }))}</li>`).join("\n")}
</ul></nav>
${full.map(({ sheet, rows }) => sectionOf(t, sheet, rows)).join("\n")}
${hasPhoto ? `<section><h2>${escaped(t("export.index.photo"))}</h2><p><a href="photo.webp">photo.webp</a></p></section>` : ""}
<section><h2>${escaped(t("export.index.nothing"))}</h2>
<p>${escaped(
    empty.length === 0
      ? t("export.index.nothingMissing")
      : enumerate(
          locale,
          empty.map(({ sheet }) => titleOf(sheet)),
        ),
  )}</p></section>
<section><h2>${escaped(t("export.index.leftOut"))}</h2>
<p>${escaped(t("export.index.leftOutText"))}</p></section>
</main>
</body>
</html>
`;
}

/** The same in plain words, for whoever has no browser at hand. */
export function readme({ name, locale, timeZone, at, files, hasPhoto }: ArchiveFacts): string {
  const t = words(locale);
  const lines = files.flatMap(({ sheet, rows }) =>
    rows === 0 ? [] : [`${sheet.name}: ${titleOf(sheet)} ${t("export.index.rows", { rows })}`, `  ${aboutOf(sheet)}`],
  );
  const title = t("export.index.title", { name: name || "–" });
  return [
    title,
    "=".repeat(title.length),
    "",
    ...paragraphs(t, { at, timeZone }),
    "",
    ...lines,
    ...(hasPhoto ? [`photo.webp: ${t("export.index.photo")}`] : []),
    "",
    t("export.index.leftOutText"),
    "",
  ].join("\r\n");
}

function paragraphs(t: Words, { at, timeZone }: Pick<ArchiveFacts, "at" | "timeZone">): string[] {
  const when = at.toISOString();
  return [
    t("export.index.made", { when }),
    t("export.index.forms"),
    t("export.index.times", { timeZone }),
    t("export.index.amounts"),
    t("export.index.care"),
  ];
}

function sectionOf(t: Words, sheet: Sheet, rows: number): string {
  const { name, columns } = sheet;
  const title = titleOf(sheet);
  return `<section id="${name}"><h2>${escaped(title)}</h2>
<p>${escaped(aboutOf(sheet))} ${escaped(t("export.index.rows", { rows }))}</p>
<p><a href="csv/${name}.csv">csv/${name}.csv</a> · <a href="json/${name}.json">json/${name}.json</a></p>
<details><summary>${escaped(t("export.index.columnsOf", { columns: columns.length, file: title }))}</summary>
<div class="wide" tabindex="0" role="region" aria-label="${escaped(t("export.index.columnsOf", { columns: columns.length, file: title }))}"><table>
<thead><tr><th scope="col">${escaped(t("export.index.column"))}</th><th scope="col">${escaped(t("export.index.unit"))}</th><th scope="col">${escaped(t("export.index.meaning"))}</th></tr></thead>
<tbody>
${columns.map((column) => rowOf(sheet, column)).join("\n")}
</tbody></table></div></details></section>`;
}

function rowOf(sheet: Sheet, { key, unit }: SheetColumn): string {
  return `<tr><th scope="row">${escaped(key)}</th><td>${escaped(unit ?? "")}</td><td>${escaped(meaningOf(sheet, key))}</td></tr>`;
}

function titleOf({ name, book }: Sheet): string {
  return book ? (bookWord(book, "title", "en-GB") ?? name) : say("en-GB", `export.sheets.${name}.title`);
}

export function aboutOf({ name, book }: Pick<Sheet, "name" | "book">): string {
  return book ? (bookWord(book, "intro", "en-GB") ?? "") : say("en-GB", `export.sheets.${name}.about`);
}

/** What a column is: as its form asks it, as its file says it, or as every file does. */
export function meaningOf({ name, book }: Pick<Sheet, "name" | "book">, key: string): string {
  const amount = key.replace(/InWords$/, ""); // an amount of money also stands there as people write it
  const asked = book?.fields.find(({ name: field }) => field === amount || field === `${key}Minor`);
  if (book && asked) return fieldLabel(book, asked.name, "en-GB");
  if (name === "check-ins" && isFieldName(key)) return say("en-GB", `vocabularies.fields.${key}.label`);
  const amountOf = `${key}Minor`;
  if (name === "check-ins" && isFieldName(amountOf)) return say("en-GB", `vocabularies.fields.${amountOf}.label`);
  const special = `export.columnsOf.${name}.${key}`;
  return say("en-GB", isMessageKey(special) ? special : `export.columns.${key}`);
}

function escaped(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
