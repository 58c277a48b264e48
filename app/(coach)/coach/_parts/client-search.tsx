import Link from "next/link";
import { buttonClass } from "@/components/ui/button-style";
import { controlClass } from "@/components/ui/control-style";
import { FollowValues } from "@/components/ui/follow-values";
import { Form } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { MOST_SEARCHED } from "@/lib/coaching/schema";
import type { Words } from "@/lib/words";
import { searchClientsAction } from "../actions";

/** Finds clients by name. The name is posted, so it stays out of the address; Back goes back. */
export function ClientSearch({ search, t }: { search: string; t: Words }) {
  return (
    <search className="flex w-full flex-wrap items-center gap-2 sm:w-auto">
      <Form action={searchClientsAction} unreachable={t("errors.unavailable")} className="w-full sm:w-80">
        <FollowValues values={{ search }} />
        <div className="flex gap-2">
          <input
            type="search"
            name="search"
            defaultValue={search}
            maxLength={MOST_SEARCHED}
            autoComplete="off"
            aria-label={t("coach.search.label")}
            placeholder={t("coach.search.label")}
            className={controlClass}
          />
          <button type="submit" aria-label={t("coach.search.button")} className={buttonClass({ kind: "quiet" })}>
            <Icon name="search" />
          </button>
        </div>
      </Form>
      {search && (
        <Link href="/coach" className={buttonClass({ kind: "plain", size: "small" })}>
          {t("coach.search.clear")}
        </Link>
      )}
    </search>
  );
}
