"use client";

import { buttonClass } from "@/components/ui/button-style";
import { FormMessage } from "@/components/ui/form-message";
import { Icon } from "@/components/ui/icon";
import { WrittenBy } from "@/components/ui/written-by";
import { markText } from "@/lib/life/habits/mark-text";
import type { LogState } from "@/lib/life/habits/words";
import { useTicks } from "./use-ticks";

/** A habit that is due today, in words. */
export type ShownHabit = {
  id: string;
  name: string;
  emoji: string | null;
  /** "1 of 3 this week · 20 min". */
  note: string | null;
  state: string;
  /** How its amount is asked for; null: it has none. */
  amountLabel: string | null;
};

export type RowWords = {
  done: string;
  undo: string;
  more: string;
  skip: string;
  sick: string;
  save: string;
  unreachable: string;
  states: Record<LogState, string>;
};

type HabitRowProps = { habit: ShownHabit; person: string; day: string; words: RowWords };

/** Done is one tap and taken back by one more; the rest waits behind a line. */
export function HabitRow({ habit, person, day, words }: HabitRowProps) {
  const { shown, answer, form } = useTicks([{ day, state: habit.state }], words.unreachable);
  const state = shown[0]?.state ?? habit.state;
  const button = (to: LogState | null, label: string, kind: "quiet" | "plain" | "primary") => (
    <button
      type="submit"
      name="mark"
      value={markText({ day, state: to })}
      className={buttonClass({ kind, size: "small" })}
    >
      {label}
    </button>
  );
  return (
    <form {...form} noValidate className="py-3">
      <FormMessage state={answer} showSaved={false} />
      <WrittenBy person={person} />
      <input type="hidden" name="habitId" value={habit.id} />
      <fieldset className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-2">
        <legend className="sr-only">{habit.name}</legend>
        <p className="min-w-0 [overflow-wrap:anywhere]">
          {habit.emoji && (
            <span aria-hidden="true" className="me-2">
              {habit.emoji}
            </span>
          )}
          <span className="font-medium">{habit.name}</span>
          {habit.note && <span className="block text-sm text-soft sm:ms-2 sm:inline">{habit.note}</span>}
        </p>
        <span className="flex flex-wrap items-center justify-end gap-x-2">
          {state === "open" ? (
            button("done", words.done, "quiet")
          ) : (
            <>
              <span role="status" className="font-semibold">
                {state === "done" && <span aria-hidden="true">✓ </span>}
                {words.states[logStateOf(state)]}
              </span>
              {button(null, words.undo, "plain")}
            </>
          )}
        </span>
        <details className="open:col-span-3">
          <summary aria-label={`${words.more}: ${habit.name}`} className="icon-button ms-auto flex">
            <Icon name="ellipsis" />
          </summary>
          <div className="flex flex-wrap items-center justify-end gap-2 pt-1 pb-2">
            {habit.amountLabel && (
              <label className="flex items-center gap-2 text-sm text-soft">
                {habit.amountLabel}
                <input
                  name="amount"
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={24}
                  className="min-h-11 w-20 rounded-control border border-edge bg-card px-3 text-base text-ink"
                />
              </label>
            )}
            {habit.amountLabel && button("done", words.save, "quiet")}
            {button("skipped", words.skip, "quiet")}
            {button("sick", words.sick, "quiet")}
          </div>
        </details>
      </fieldset>
    </form>
  );
}

const logStateOf = (state: string): LogState =>
  state === "skipped" || state === "sick" || state === "paused" ? state : "done";
