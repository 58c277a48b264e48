import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { visitors } from "./cast";
import { actionRows, handlerRows, markdown, pageRows, type Row } from "./table";

/** The three kinds of doors that a build has, by their chapter in docs/access.md. */
export const kindsOfDoors = { Pages: pageRows, "Server actions": actionRows, "Route handlers": handlerRows };

/** A kind of door: a chapter of docs/access.md. */
export type KindOfDoor = keyof typeof kindsOfDoors;

export const isKindOfDoor = (title: string): title is KindOfDoor => title in kindsOfDoors;

const document = "docs/access.md";

/**
 * That every door of a kind answers every visitor as docs/access.md says, and what is foreign or gone as what never was, word
 * for word. With --update-snapshots the document is written anew instead, to be read before it is kept.
 */
export async function expectAsDeclared(title: KindOfDoor, base: string): Promise<void> {
  const rows = await kindsOfDoors[title](base);
  for (const row of rows) expectNothingTold(row, rows);
  const table = `\n${markdown(rows)}\n`;
  if (test.info().config.updateSnapshots === "all") writeChapter(title, table);
  expect(table).toBe(chapter(title));
}

function expectNothingTold({ door, standing, answers }: Row, rows: Row[]): void {
  if (standing === "" || standing === "missing") return;
  const missing = rows.find((row) => row.door === door && row.standing === "missing");
  for (const visitor of visitors) {
    if (answers[visitor].word !== missing?.answers[visitor].word) continue; // let in: the table says whether rightly
    expect(answers[visitor].read, `${door} of ${standing}, to ${visitor}`).toBe(missing.answers[visitor].read);
  }
}

const written = () => readFileSync(document, "utf8").split(/^(?=## )/m);

function chapter(title: KindOfDoor): string {
  const heading = `## ${title}\n`;
  return (
    written()
      .find((part) => part.startsWith(heading))
      ?.slice(heading.length)
      .replace(/\n$/, "") ?? ""
  );
}

function writeChapter(title: KindOfDoor, table: string): void {
  const heading = `## ${title}\n`;
  const parts = written().map((part) => (part.startsWith(heading) ? `${heading}${table}\n` : part));
  writeFileSync(document, parts.join(""));
}
