"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { FormContext } from "@/components/ui/form-context";
import { FormMessage } from "@/components/ui/form-message";
import { onSignedIn } from "@/components/ui/sign-in-here";
import { type FormState, idle } from "@/lib/actions/form-state";

export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>;

type FormProps = {
  action: FormAction;
  /** Said when no answer came at all: that it is not saved, that what was typed is still here. */
  unreachable: string;
  children: ReactNode;
  /** Empties the form after a save: for forms that add one thing after another. */
  clearOnSaved?: boolean;
  /** Closes the dialog that the form stands in. */
  closeOnSaved?: boolean;
  /** A message at the top after a save; false when the page itself shows that it happened. */
  showSaved?: boolean;
  className?: string | undefined;
  id?: string;
};

/**
 * A form around a server action. Without scripts the browser posts it and the fields show again what was typed. With scripts
 * the action is called by hand, for two reasons: React would empty the form after every answer, and an unreachable server would
 * throw the whole page away together with the text.
 */
export function Form({
  action,
  unreachable,
  children,
  clearOnSaved = false,
  closeOnSaved = false,
  showSaved = true,
  className,
  id,
}: FormProps) {
  const [posted, postAction] = useActionState(action, idle);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [pending, setPending] = useState(false);
  const busy = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  const state = answered ?? posted;

  useEffect(() => {
    if (state.status !== "saved" || !state.stamp) return;
    if (clearOnSaved) form.current?.reset();
    if (closeOnSaved) form.current?.closest("dialog")?.close();
  }, [clearOnSaved, closeOnSaved, state.status, state.stamp]);

  const waitsForSignIn = state.remedy !== undefined;
  useEffect(() => {
    if (!waitsForSignIn) return;
    return onSignedIn(() => {
      const button = pressed.current;
      form.current?.requestSubmit(button?.form === form.current ? button : null);
    });
  }, [waitsForSignIn]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = "submitter" in event.nativeEvent ? event.nativeEvent.submitter : null;
    if (submitter instanceof HTMLButtonElement && submitter.formMethod === "dialog") {
      event.currentTarget.closest("dialog")?.close();
      return;
    }
    if (busy.current) return;
    pressed.current = submitter instanceof HTMLButtonElement ? submitter : null;
    const data = new FormData(event.currentTarget, submitter instanceof HTMLElement ? submitter : null);
    busy.current = true;
    setPending(true);
    startTransition(async () => {
      try {
        const next = await action(state, data);
        startTransition(() => setAnswered(next));
      } catch (error) {
        unstable_rethrow(error); // a redirect is an answer, not a failure
        setAnswered({ ...idle, status: "refused", message: unreachable, stamp: Date.now() });
      } finally {
        busy.current = false;
        setPending(false);
      }
    });
  }

  return (
    <FormContext value={{ state, pending }}>
      <form
        ref={form}
        id={id}
        action={postAction}
        onSubmit={submit}
        aria-busy={pending}
        noValidate
        className={className}
      >
        <FormMessage state={state} showSaved={showSaved} />
        {children}
      </form>
    </FormContext>
  );
}
