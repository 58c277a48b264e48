"use client";

import { HabitRow, type RowWords, type ShownHabit } from "./habit-row";

type HabitRowsProps = { habits: readonly ShownHabit[]; person: string; day: string; words: RowWords };

/** Drawn by the browser from what each says: a page of today is measured in what the server describes. */
export function HabitRows({ habits, ...shared }: HabitRowsProps) {
  return (
    <ul className="divide-y divide-line">
      {habits.map((habit) => (
        <li key={habit.id}>
          <HabitRow habit={habit} {...shared} />
        </li>
      ))}
    </ul>
  );
}
