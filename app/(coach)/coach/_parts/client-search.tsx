import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button-style";
import { controlClass } from "@/components/ui/control-style";
import type { Words } from "@/lib/words";

/** Finds clients by name, by the address: it works without scripts, and Back goes back. */
export function ClientSearch({ search, t }: { search: string; t: Words }) {
  return (
    <search className="flex w-full flex-wrap items-center gap-2 sm:w-auto">
      <Form action="/coach" className="flex w-full gap-2 sm:w-80">
        <input
          type="search"
          name="q"
          defaultValue={search}
          maxLength={120}
          aria-label={t("coach.search.label")}
          placeholder={t("coach.search.label")}
          className={controlClass}
        />
        <button type="submit" aria-label={t("coach.search.button")} className={buttonClass({ kind: "quiet" })}>
          <Search aria-hidden="true" className="size-5" />
        </button>
      </Form>
      {search && (
        <Link href="/coach" className={buttonClass({ kind: "plain", size: "small" })}>
          {t("coach.search.clear")}
        </Link>
      )}
    </search>
  );
}
