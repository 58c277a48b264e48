import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { beginImport } from "@/lib/finance/imports/begin-import";
import { importOf } from "@/lib/finance/imports/queries";
import { runImport } from "@/lib/finance/imports/run-import";
import { undoImport } from "@/lib/finance/imports/undo-import";
import { addDays } from "@/lib/time";
import { aClient } from "@/tests/factories/people";

const ROWS = 20_000;

/** Ten years of a bank: as many lines as somebody has who pays everything by card. */
function tenYears(): Buffer {
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const day = addDays("2016-01-01", Math.floor((index * 3650) / ROWS));
    const amount = index % 40 === 0 ? "2500.00" : `-${(index % 97) + 1}.${String(index % 100).padStart(2, "0")}`;
    return `${day},Shop ${index % 311} of the town,"Card payment, no. ${index}",${amount}`;
  });
  return Buffer.from(["Date,Payee,Description,Amount", ...lines].join("\n"));
}

test("ten years of a bank are kept at once, with their progress, and undone at once", async () => {
  const { actor } = await aClient();
  const id = await beginImport(actor, { name: "ten years.csv", bytes: tenYears() });
  const steps: number[] = [];
  await runImport(actor, id, (done) => steps.push(done));
  expect(steps.length).toBeGreaterThan(20);
  expect(steps.at(-1)).toBe(ROWS);
  expect(await importOf(openOwnRecord(actor), id)).toMatchObject({ taken: ROWS, refused: 0 });
  await undoImport(actor, id, { keepEdited: true });
  expect(await importOf(openOwnRecord(actor), id)).toMatchObject({ state: "undone" });
});
