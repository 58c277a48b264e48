import Link from "next/link";
import { buttonClass } from "@/components/ui/button-style";
import { Disclosure } from "@/components/ui/disclosure";
import { isFresh } from "@/lib/auth/step-up";
import { filterQuery } from "@/lib/entries/filter";
import type { Reading } from "./reading";
import type { BookSearch } from "./search";

/** The list as a table for any spreadsheet. A plain form: the browser saves what comes, with and without scripts. */
export function Download({ reading: { actor, book, t }, search }: { reading: Reading; search: BookSearch }) {
  const narrowed = new URLSearchParams(filterQuery(search.filter));
  return (
    <Disclosure summary={t("record.csv.title")}>
      <p className="mb-3 max-w-prose text-soft">{t("record.csv.intro")}</p>
      {isFresh(actor) ? (
        <form method="post" action={`/api/me/record/${book.name}?${narrowed}`}>
          <button type="submit" className={buttonClass({ kind: "quiet" })}>
            {t("record.csv.submit")}
          </button>
        </form>
      ) : (
        <p>
          {t("record.csv.confirm")}{" "}
          <Link href="/settings/your-data" className="text-accent underline underline-offset-4">
            {t("record.csv.confirmLink")}
          </Link>
        </p>
      )}
    </Disclosure>
  );
}
