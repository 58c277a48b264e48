import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { Entry } from "@/lib/entries/entry";
import { energyOfMacros } from "@/lib/health/nutrition/totals";
import type { Reading } from "./reading";

/** What only one book has to say of an entry. */
export function EntryNote({ reading: { book, t }, entry }: { reading: Reading; entry: Entry }) {
  if (book.name === "expenses" || book.name === "income") {
    const href = `/record/recurring/new?from=${book.name}&entry=${entry.id}`;
    return (
      <p className="mt-4">
        <Link href={href} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          {t("money.expected.make")}
        </Link>
      </p>
    );
  }
  if (book.name !== "nutrition") return null;
  const energy = energyOfMacros(entry.values);
  return (
    <div className="mt-4 space-y-2">
      {energy !== null && <Notice>{t("books.nutrition.own.energyApart", { energy })}</Notice>}
      {entry.rows.some(({ food }) => food !== null) && (
        <p className="text-sm text-soft">{t("books.nutrition.own.source")}</p>
      )}
    </div>
  );
}
