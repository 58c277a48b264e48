import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { changeEntry } from "@/lib/entries/keep-entry";
import { habitsBook } from "./book";

/**
 * Puts a habit of one's own away from today on, with all of its days, or takes it out again. Twice is once.
 * @throws NotFoundError
 */
export async function archiveHabit(actor: Actor, id: string, isArchived: boolean): Promise<void> {
  const today = todayOf(actor, now());
  await changeEntry(actor, habitsBook, id, ({ values }) => {
    if (isArchived === (values.archivedOn !== null)) return { values };
    const [, from = today] = [today, String(values.startDate)].sort(); // one that had not begun yet never does
    return { values: { ...values, archivedOn: isArchived ? from : null } };
  });
}
