import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Counting } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { listEntries } from "@/lib/entries/queries";
import { addDays } from "@/lib/time";
import { chooseInBookAction } from "../actions";
import type { Reading } from "./reading";

type WhichCountsProps = { reading: Reading; entry: Entry; counting: Counting };

const NEIGHBOURS = 50;

/** Where others say the same thing: whether this one counts, and the way to say that it does. */
export async function WhichCounts({ reading, entry, counting }: WhichCountsProps) {
  const { book, record, t } = reading;
  const filter = { from: addDays(entry.day, -1), to: addDays(entry.day, 1) };
  const near = await listEntries(record, book, { filter, limit: NEIGHBOURS });
  if (counting.of(near).some(({ id }) => id === entry.id)) return null;
  return (
    <div className="mb-6">
      <Notice
        action={
          <Form action={chooseInBookAction} unreachable={t("record.unreachable")} showSaved={false}>
            <input type="hidden" name="book" value={book.name} />
            <input type="hidden" name="id" value={entry.id} />
            <SubmitButton kind="quiet" size="small">
              {t("record.counting.choose")}
            </SubmitButton>
          </Form>
        }
      >
        {t("record.counting.not")}
      </Notice>
    </div>
  );
}
