import { beginImport } from "@/lib/finance/imports/begin-import";
import { runImport } from "@/lib/finance/imports/run-import";
import type { TestPerson } from "./people";

/** Two coffees, a salary, and a line that is none. */
export const statement = [
  "Date,Details,Amount",
  "2026-03-01,Coffee,-3.20",
  "2026-03-01,Coffee,-3.20",
  "2026-03-02,Salary,2500.00",
  "2026-13-02,Never,-1.00",
].join("\n");

/** A bank's file that is only looked at yet. */
export const aBankFile = ({ actor }: TestPerson, text = statement, name = "march.csv") =>
  beginImport(actor, { name, bytes: Buffer.from(text) });

/** One that was kept. */
export async function aKeptBankFile(person: TestPerson, text = statement, name = "march.csv"): Promise<string> {
  const id = await aBankFile(person, text, name);
  await runImport(person.actor, id);
  return id;
}
