import { counter } from "./counters";

/** `repeated`: the server undid it and it was tried again; `unknown`: the connection broke while COMMIT was in flight. */
export type TransactionEvent = "repeated" | "unknown";

export function countTransaction(event: TransactionEvent): void {
  counter({
    name: "purposeful_database_transactions_total",
    help: "Transactions that were repeated, or whose outcome is unknown.",
    labelNames: ["event"],
  }).inc({ event });
}
