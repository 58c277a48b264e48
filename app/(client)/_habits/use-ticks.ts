"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, startTransition, useActionState, useOptimistic, useState } from "react";
import { type FormState, idle } from "@/lib/actions/form-state";
import { readMark, type TickedMark } from "@/lib/life/habits/mark-text";
import { tickHabitAction } from "./actions";

/**
 * A form whose buttons each say one thing of one day. A tap shows at once, and until the server's own answer is on the
 * page; several in quick succession are all sent. A refusal shows again what stands. Without scripts the browser posts it.
 * @param days what the server knows
 * @param unreachable said when no answer came at all
 */
export function useTicks<Day extends { day: string; state: string }>(days: readonly Day[], unreachable: string) {
  const [posted, action] = useActionState(tickHabitAction, idle);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [shown, show] = useOptimistic(days, withTapped<Day>);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = "submitter" in event.nativeEvent ? event.nativeEvent.submitter : null;
    const data = new FormData(event.currentTarget, submitter instanceof HTMLElement ? submitter : null);
    const tapped = readMark(String(data.get("mark")));
    startTransition(async () => {
      if (tapped) show(tapped);
      try {
        const answer = await tickHabitAction(idle, data);
        startTransition(() => setAnswered(answer));
      } catch (error) {
        unstable_rethrow(error);
        startTransition(() => setAnswered({ ...idle, status: "refused", message: unreachable, stamp: Date.now() }));
      }
    });
  }
  return { shown, answer: answered ?? posted, form: { action, onSubmit } };
}

function withTapped<Day extends { day: string; state: string }>(days: readonly Day[], { day, state }: TickedMark) {
  return days.map((each) => (each.day === day ? { ...each, state: state ?? "open" } : each));
}
