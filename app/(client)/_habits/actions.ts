"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import type { Actor } from "@/lib/auth/actor";
import { number } from "@/lib/entries/field";
import { readValue } from "@/lib/entries/read-value";
import { readerOf } from "@/lib/entries/reader";
import { choice, dayField, idField, optionalText } from "@/lib/forms/fields";
import { answerHabit } from "@/lib/life/habits/answer-habit";
import { archiveHabit } from "@/lib/life/habits/archive-habit";
import { readMark } from "@/lib/life/habits/mark-text";
import { logStates, mostAmount } from "@/lib/life/habits/words";
import { isDay } from "@/lib/time";

const amountField = number("amount", { min: 0.01, max: mostAmount, decimals: 2, unit: null });

/** An amount as this person writes numbers; null: all of it. */
const amountOf = (actor: Actor) =>
  z
    .string()
    .max(24)
    .default("")
    .transform((typed, context): number | null => {
      const reading = typed.trim() === "" ? { value: null } : readValue(amountField, typed, readerOf(actor));
      if ("refusal" in reading) {
        context.addIssue({ code: "custom", message: reading.refusal.key, params: reading.refusal.params });
        return z.NEVER;
      }
      return typeof reading.value === "number" ? reading.value : null;
    });

const markField = z.string().transform((text, context) => {
  const mark = readMark(text);
  if (mark && isDay(mark.day)) return mark;
  context.addIssue({ code: "custom", message: "errors.invalid" });
  return z.NEVER;
});

/** One tap on a day. */
export const tickHabitAction = formAction({
  role: "client",
  schema: async (actor) => z.strictObject({ habitId: idField, mark: markField, amount: amountOf(actor) }),
  async run(actor, { habitId, mark, amount }) {
    await answerHabit(actor, { habitId, ...mark, amount });
    refresh();
    return saved(actor.locale);
  },
});

/** Everything that can be said of a day. */
export const sayHabitDayAction = formAction({
  role: "client",
  schema: async (actor) =>
    z.strictObject({
      habitId: idField,
      day: dayField,
      state: choice([...logStates, "open"]),
      amount: amountOf(actor),
      notes: optionalText(2_000),
    }),
  async run(actor, { state, ...said }) {
    const notice = await answerHabit(actor, { ...said, state: state === "open" ? null : state });
    if (notice.opensHelp) redirect("/help-now");
    refresh();
    return saved(actor.locale);
  },
});

export const archiveHabitAction = formAction({
  role: "client",
  schema: z.strictObject({ id: idField, deed: choice(["archive", "unarchive"]) }),
  async run(actor, { id, deed }) {
    await archiveHabit(actor, id, deed === "archive");
    refresh();
    return saved(actor.locale);
  },
});
