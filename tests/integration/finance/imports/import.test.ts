import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { moneyImports } from "@/db/schema/money/imports";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { deleteEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { listEntries } from "@/lib/entries/queries";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { expensesBook } from "@/lib/finance/expenses/book";
import { beginImport } from "@/lib/finance/imports/begin-import";
import { changeImport, discardImport } from "@/lib/finance/imports/change-import";
import { FILE_MOST_BYTES } from "@/lib/finance/imports/packed-file";
import { previewImport } from "@/lib/finance/imports/preview-import";
import { importOf, importsOf } from "@/lib/finance/imports/queries";
import { runImport } from "@/lib/finance/imports/run-import";
import { editedOf, restoreImport, undoImport } from "@/lib/finance/imports/undo-import";
import { incomeBook } from "@/lib/finance/income/book";
import { aBankFile, aKeptBankFile } from "@/tests/factories/bank-files";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";

const recordOf = ({ actor }: TestPerson) => openOwnRecord(actor);
const detail = async (person: TestPerson, id: string) => {
  const found = await importOf(recordOf(person), id);
  if (!found) throw new Error("no such import");
  return found;
};
const spent = async (person: TestPerson) =>
  (await listEntries(recordOf(person), expensesBook, { limit: 100 })).map(({ values }) =>
    [values.description, values.amountMinor].join(" "),
  );
const earned = async (person: TestPerson) => (await listEntries(recordOf(person), incomeBook, { limit: 100 })).length;

describe("a bank's file", () => {
  test("is shown before anything of it is kept, then kept whole, with what was not taken and why", async () => {
    const person = await aClient();
    const id = await aBankFile(person);
    const preview = await previewImport(recordOf(person), await detail(person, id), "2026-05-14");
    expect([preview?.fresh.length, preview?.duplicates.length, preview?.refused.length]).toEqual([3, 0, 1]);
    expect(await spent(person)).toEqual([]);

    await runImport(person.actor, id);
    expect(await spent(person)).toEqual(["Coffee 320", "Coffee 320"]);
    expect(await earned(person)).toBe(1);
    const { file, report, ...head } = await detail(person, id);
    expect(head).toMatchObject({ state: "kept", fileName: "march.csv", taken: 3, duplicates: 0, refused: 1 });
    expect(file).toBeNull();
    expect(report?.refused).toEqual([{ line: 5, why: "day", value: "2026-13-02" }]);
  });

  test("again brings nothing, at once or later, also after a correction", async () => {
    const person = await aClient();
    const [one, two] = [await aBankFile(person), await aBankFile(person)];
    await Promise.all([runImport(person.actor, one), runImport(person.actor, two), runImport(person.actor, one)]);
    expect(await spent(person)).toHaveLength(2);
    const heads = await importsOf(recordOf(person));
    expect(heads.map(({ taken, duplicates }) => [taken, duplicates]).sort()).toEqual([
      [0, 3],
      [3, 0],
    ]);

    const [entry] = await listEntries(recordOf(person), expensesBook, { limit: 1 });
    if (!entry) throw new Error("nothing was kept");
    await keepEntry(person.actor, expensesBook, {
      id: entry.id,
      confirmed: [],
      values: { ...entry.values, description: "Cake" },
    });
    await aKeptBankFile(person);
    expect(await spent(person)).toHaveLength(2);
  });

  test("brings nothing that was written down by hand in the same words", async () => {
    const person = await aClient();
    const typed = {
      expenseDate: "2026-03-01",
      amountMinor: 320,
      currency: person.actor.currency,
      description: "coffee",
    };
    await keepEntry(person.actor, expensesBook, anEntry(person, expensesBook, typed));
    await aKeptBankFile(person);
    expect(await spent(person)).toHaveLength(2);
  });

  test("is undone whole, and brought back; what was deleted by itself stays deleted", async () => {
    const person = await aClient();
    const id = await aKeptBankFile(person);
    const [entry] = await listEntries(recordOf(person), expensesBook, { limit: 1 });
    await deleteEntry(person.actor, expensesBook, entry?.id ?? "");
    await undoImport(person.actor, id, { keepEdited: false });
    await undoImport(person.actor, id, { keepEdited: false });
    expect([await spent(person), await earned(person)]).toEqual([[], 0]);
    expect((await detail(person, id)).state).toBe("undone");
    await restoreImport(person.actor, id);
    expect([await spent(person), await earned(person)]).toEqual([["Coffee 320"], 1]);
    expect((await detail(person, id)).state).toBe("kept");
  });

  test("that was undone can be imported again", async () => {
    const person = await aClient();
    await undoImport(person.actor, await aKeptBankFile(person), { keepEdited: false });
    await aKeptBankFile(person);
    expect(await spent(person)).toHaveLength(2);
  });

  test("names what was corrected since, and leaves or takes it as its person chooses", async () => {
    const person = await aClient();
    const id = await aKeptBankFile(person);
    expect(await editedOf(recordOf(person), id)).toEqual([]);
    const [entry] = await listEntries(recordOf(person), expensesBook, { limit: 1 });
    if (!entry) throw new Error("nothing was kept");
    await keepEntry(person.actor, expensesBook, {
      id: entry.id,
      confirmed: [],
      values: { ...entry.values, description: "Cake" },
    });
    const edited = await editedOf(recordOf(person), id);
    expect(edited.map((each) => [each.side, each.entry.id])).toEqual([["expense", entry.id]]);
    await undoImport(person.actor, id, { keepEdited: true });
    expect(await spent(person)).toEqual(["Cake 320"]);
    await restoreImport(person.actor, id);
    await undoImport(person.actor, id, { keepEdited: false });
    expect(await spent(person)).toEqual([]);
  });

  test("reads in another way when its person says so, until it is kept", async () => {
    const person = await aClient();
    const id = await aBankFile(person);
    const { options } = await detail(person, id);
    await changeImport(person.actor, id, { ...options, sign: "turned", expenseCategory: "food" });
    await runImport(person.actor, id);
    expect([await spent(person), await earned(person)]).toEqual([["Salary 250000"], 2]);
    await expect(changeImport(person.actor, id, options)).rejects.toThrow(NotFoundError);
    await discardImport(person.actor, id);
    expect((await detail(person, id)).state).toBe("kept");
  });

  test("that is none is refused, and nothing of it is kept", async () => {
    const person = await aClient();
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from("%PDF-1.7"),
      Buffer.from("Dear diary"),
      Buffer.alloc(FILE_MOST_BYTES + 1, "1,2\n"),
    ])
      await expect(beginImport(person.actor, { name: "x", bytes })).rejects.toThrow(InvalidInputError);
    expect(await importsOf(recordOf(person))).toEqual([]);
  });

  test("lies sealed, makes room for newer ones, and is let go on demand", async () => {
    const person = await aClient();
    const ids: string[] = [];
    for (let count = 0; count < 6; count++) ids.push(await aBankFile(person));
    const left = (await importsOf(recordOf(person))).map(({ id }) => id);
    expect(left).toHaveLength(5);
    expect(left).not.toContain(ids[0]);
    const rows = await read((db) => db.select().from(moneyImports).where(eq(moneyImports.userId, person.userId)));
    expect(JSON.stringify(rows)).not.toMatch(/Coffee|march/);
    await discardImport(person.actor, ids[5] ?? "");
    expect(await importOf(recordOf(person), ids[5] ?? "")).toBeNull();
  });
});

test("another person's file is not there, for any deed, and theirs stays as it is", async () => {
  const [owner, other] = [await aClient(), await aClient()];
  const [draft, kept] = [await aBankFile(owner), await aKeptBankFile(owner)];
  const before = await importsOf(recordOf(owner));
  expect(await importOf(recordOf(other), draft)).toBeNull();
  await expect(runImport(other.actor, draft)).rejects.toThrow(NotFoundError);
  await expect(undoImport(other.actor, kept, { keepEdited: false })).rejects.toThrow(NotFoundError);
  await expect(restoreImport(other.actor, kept)).rejects.toThrow(NotFoundError);
  await expect(changeImport(other.actor, draft, (await detail(owner, draft)).options)).rejects.toThrow(NotFoundError);
  await discardImport(other.actor, draft);
  expect(await importsOf(recordOf(owner))).toEqual(before);
  expect(await spent(other)).toEqual([]);
});

test("what fails in the middle leaves nothing behind, and can be done again", async () => {
  const person = await aClient();
  const id = await aBankFile(person);
  const fails = (done: number) => {
    if (done > 0) throw new Error("the process went away");
  };
  await expect(runImport(person.actor, id, fails)).rejects.toThrow("went away");
  expect([await spent(person), (await detail(person, id)).state]).toEqual([[], "draft"]);
  await runImport(person.actor, id);
  expect(await spent(person)).toHaveLength(2);
});
