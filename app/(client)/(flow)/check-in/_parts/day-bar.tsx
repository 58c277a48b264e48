import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { addDays, formatDay, formatInstant } from "@/lib/time";
import { removeDayAction } from "../actions";
import type { Asking } from "./asking";

/** For a day that is not simply today's first check-in: its neighbours, how it stands, and the way to take it out. */
export function DayBar({ actor, asking }: { actor: Actor; asking: Asking }) {
  const { t, entry, day, today } = asking;
  if (day === today && !entry) return null;
  const earlier = addDays(day, -1);
  const isFirst = actor.dateOfBirth !== null && earlier < actor.dateOfBirth;
  return (
    <div className="-mt-6 mb-7 text-sm text-soft">
      <nav aria-label={t("checkIn.day.label")} className="-mx-3 flex justify-between">
        {!isFirst && (
          <DayLink day={earlier} label={t("checkIn.day.previous")}>
            <Icon name="chevron-left" className="size-4 rtl:rotate-180" />
            {formatDay(earlier, actor.locale, "short")}
          </DayLink>
        )}
        {day < today && (
          <DayLink day={addDays(day, 1)} label={t("checkIn.day.next")}>
            {formatDay(addDays(day, 1), actor.locale, "short")}
            <Icon name="chevron-right" className="size-4 rtl:rotate-180" />
          </DayLink>
        )}
      </nav>
      {entry ? (
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          {entry.filledInLater ? (
            <Badge>{t("checkIn.day.later")}</Badge>
          ) : (
            <span>
              {t("checkIn.day.savedAt", { time: formatInstant(entry.changedAt, actor.locale, timeZoneOf(actor)) })}
            </span>
          )}
          <Form action={removeDayAction} unreachable={t("checkIn.unreachable")} className="-me-3.5">
            <input type="hidden" name="id" value={entry.id} />
            <SubmitButton kind="plain" size="small">
              {t("checkIn.day.remove")}
            </SubmitButton>
          </Form>
        </div>
      ) : (
        <p>{t("checkIn.day.new")}</p>
      )}
    </div>
  );
}

function DayLink({ day, label, children }: { day: string; label: string; children: ReactNode }) {
  return (
    <Link
      href={`/check-in/${day}`}
      className="inline-flex min-h-11 items-center gap-1 rounded-control px-3 hover:text-ink"
    >
      <span className="sr-only">{label}</span>
      {children}
    </Link>
  );
}
