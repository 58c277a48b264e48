import { inTransaction, type Transaction } from "./transaction";

/** Ends a rehearsal: the transaction is undone because of it, whatever was written. */
class Rehearsed extends Error {}

/** What `work` comes to, in a transaction that is undone at its end: for asking what would be, with the writers' own code. */
export async function rehearse<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const outcomes: T[] = [];
  try {
    await inTransaction(async (tx) => {
      outcomes.push(await work(tx));
      throw new Rehearsed();
    });
  } catch (error) {
    const [outcome] = outcomes.slice(-1); // a try that the server undid left one, too
    if (!(error instanceof Rehearsed) || outcome === undefined) throw error;
    return outcome;
  }
  throw new Rehearsed("never committed");
}
