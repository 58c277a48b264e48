import type { EntryValues } from "@/lib/entries/book";
import { choiceLabel } from "@/lib/entries/in-words";
import { habitsBook } from "@/lib/life/habits/book";
import { type Plan, planOf } from "@/lib/life/habits/plan";
import type { TodaysHabit } from "@/lib/life/habits/todays-habits";
import { oncePer } from "@/lib/once-per";
import { typedText } from "@/lib/typed-number";
import { weekdays } from "@/lib/weekdays";
import { enumerate, say, type Words, words } from "@/lib/words";
import type { RowWords, ShownHabit } from "./habit-row";

/** "20 minutes", "2.5"; null where nothing is counted. */
export function amountInWords(amount: number | null, unit: string | null, locale: string): string | null {
  if (amount === null) return null;
  return [typedText(amount, locale, 2), unit].filter(Boolean).join(" ");
}

/** A habit of today as its row shows it. */
export function habitInWords(t: Words, locale: string, habit: TodaysHabit): ShownHabit {
  const { id, name, emoji, unit, amount, target, soFar } = habit;
  const wanted = amountInWords(target, unit, locale);
  const partly = amount !== null && wanted !== null && target !== null && amount < target;
  const note = [
    soFar && t(`habits.soFar.${soFar.per}`, { done: soFar.done, times: soFar.times }),
    partly ? t("habits.states.partly", { amount: typedText(amount, locale, 2), target: wanted }) : wanted,
  ];
  return {
    id,
    name,
    emoji,
    note: note.filter(Boolean).join(" · ") || null,
    state: habit.state ?? "open",
    amountLabel: target === null ? null : unit ? t("habits.amount", { unit }) : t("habits.amountOnly"),
  };
}

/** What stands on every row, the same for each reader of a locale. */
export const rowWords = oncePer((locale): RowWords => {
  const t = words(locale);
  return {
    done: t("habits.done"),
    undo: t("habits.undo"),
    more: t("habits.moreLabel"),
    skip: t("habits.skip"),
    sick: t("habits.sick"),
    save: t("habits.saveAmount"),
    unreachable: t("habits.unreachable"),
    states: {
      done: t("habits.states.done"),
      skipped: t("habits.states.skipped"),
      sick: t("habits.states.sick"),
      paused: t("habits.states.paused"),
    },
  };
});

/** "3 times a week, 20 minutes". */
export function planInWords(t: Words, locale: string, values: EntryValues): string {
  const plan = planOf(values);
  const how = say(locale, `habits.plan.${plan.frequency}`, { times: plan.times, days: daysInWords(plan, locale) });
  const amount = amountInWords(plan.amount, typeof values.unit === "string" ? values.unit : null, locale);
  return amount === null ? how : t("habits.plan.amount", { plan: how, amount });
}

function daysInWords(plan: Plan, locale: string): string {
  const chosen = weekdays.filter((day) => plan.weekdays.has(day));
  return enumerate(
    locale,
    chosen.map((day) => choiceLabel(habitsBook, "weekdays", day, locale)),
  );
}

/** What stands on every week, the same for each reader of a locale. */
export const weekWords = oncePer((locale) => {
  const t = words(locale);
  const states = (["done", "skipped", "sick", "paused", "open", "notDue"] as const).map(
    (state) => [state, t(`habits.states.${state}`)] as const,
  );
  return { states: Object.fromEntries(states), unreachable: t("habits.unreachable") };
});
