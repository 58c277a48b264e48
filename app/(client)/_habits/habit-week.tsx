"use client";

import { FormMessage } from "@/components/ui/form-message";
import { type Tone, toneClass } from "@/components/ui/tone";
import { WrittenBy } from "@/components/ui/written-by";
import { markText } from "@/lib/life/habits/mark-text";
import { useTicks } from "./use-ticks";

/** A day of the last week; `name` in full, `short` above its mark. `isSaid`: of the day itself, and not by a pause. */
export type ShownMark = { day: string; state: string; isSaid: boolean; name: string; short: string };

type HabitWeekProps = {
  habit: { id: string; name: string; tone: Tone };
  person: string;
  marks: readonly ShownMark[];
  words: { states: Readonly<Record<string, string>>; unreachable: string };
};

/** Beside the colour: nobody has to tell one shade from another. */
const signs: Readonly<Record<string, string>> = { done: "✓", skipped: "–", sick: "+", paused: "‖" };

/** The last seven days, each a tap: open becomes done, and what was said is taken back. */
export function HabitWeek({ habit, person, marks, words }: HabitWeekProps) {
  const { shown, answer, form } = useTicks(marks, words.unreachable);
  return (
    <form {...form} noValidate className={toneClass(habit.tone)}>
      <FormMessage state={answer} showSaved={false} />
      <WrittenBy person={person} />
      <input type="hidden" name="habitId" value={habit.id} />
      <ol className="habit-week">
        {shown.map(({ day, state, isSaid, name, short }) => {
          const takesBack = state === "paused" ? isSaid : state in signs;
          return (
            <li key={day}>
              <button
                type="submit"
                name="mark"
                value={markText({ day, state: takesBack ? null : "done" })}
                aria-pressed={state === "done"}
                data-state={state}
              >
                {/* The name is content: an aria-label would have to say what is seen, "Tu ✓". */}
                <span className="sr-only">{`${habit.name}, ${name}: ${words.states[state] ?? state}`}</span>
                <span aria-hidden="true">{short}</span>
                <b aria-hidden="true">{signs[state] ?? ""}</b>
              </button>
            </li>
          );
        })}
      </ol>
    </form>
  );
}
