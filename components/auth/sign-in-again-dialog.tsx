"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { DialogFrame } from "@/components/ui/dialog-frame";
import { Form, type FormAction } from "@/components/ui/form";
import { tellSignedIn } from "@/components/ui/sign-in-here";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/actions/form-state";

type Step = "password" | "ask-for-code" | "code" | "second-step";

/** What each step says; `open` is for the link that leads here. */
export type SignInAgainWords = {
  [name in
    | (
        | "open"
        | "title"
        | "intro"
        | "askIntro"
        | "codeIntro"
        | "secondStepIntro"
        | "elsewhere"
        | "close"
        | "unreachable"
      )
    | ("email" | "password" | "signIn" | "signingIn" | "byCode" | "byPassword" | "sendCode" | "sending" | "another")
    | ("code" | "codeHint" | "factorCode" | "factorCodeHint")]: string;
};

export type SignInAgainDialogProps = {
  /** Whose page this is: nobody else is let in here. */
  person: string;
  /** Takes `POST {"step", "person", …}` and answers as a form's action does. */
  url: string;
  words: SignInAgainWords;
  onClose: () => void;
};

/** The steps of signing in, one at a time, above a page that stays as it is. */
export function SignInAgainDialog({ person, url, words, onClose }: SignInAgainDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [step, setStep] = useState<Step>("password");

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    dialog.current?.querySelector<HTMLInputElement>(`form[id="${id}${step}"] input:not([type="hidden"])`)?.focus();
  }, [id, step]);

  const action: FormAction = async (_state, sent) => {
    const answer = await send(url, sent);
    if (answer.asks) setStep(answer.asks);
    if (answer.status === "saved") {
      dialog.current?.close();
      tellSignedIn();
    }
    return answer;
  };

  return (
    <DialogFrame ref={dialog} id={id} title={words.title} closeLabel={words.close} kind="form" onClose={onClose}>
      <p className="mb-5 text-soft">{introOf(step, words)}</p>
      <Form
        key={step}
        id={id + step}
        action={action}
        unreachable={words.unreachable}
        showSaved={false}
        className="space-y-5"
      >
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="person" value={person} />
        <Fields step={step} words={words} />
      </Form>
      <p className="mt-3 flex flex-wrap gap-x-6">
        {step === "password" && <Quiet onClick={() => setStep("ask-for-code")}>{words.byCode}</Quiet>}
        {step === "ask-for-code" && <Quiet onClick={() => setStep("password")}>{words.byPassword}</Quiet>}
        {step === "code" && <Quiet onClick={() => setStep("ask-for-code")}>{words.another}</Quiet>}
        <a href="/sign-in" target="_blank" rel="noopener" className={quiet}>
          {words.elsewhere}
        </a>
      </p>
    </DialogFrame>
  );
}

/** Throws when no answer of ours came: the form says so. */
async function send(url: string, form: FormData): Promise<FormState> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(Object.fromEntries(form)),
  });
  if (!answer.ok && answer.status !== 422) throw new Error(`signing in again was answered ${answer.status}`);
  const state: FormState = await answer.json();
  return state;
}

function introOf(step: Step, words: SignInAgainWords): string {
  if (step === "ask-for-code") return words.askIntro;
  if (step === "code") return words.codeIntro;
  return step === "second-step" ? words.secondStepIntro : words.intro;
}

function Fields({ step, words }: { step: Step; words: SignInAgainWords }) {
  if (step === "password" || step === "ask-for-code")
    return (
      <>
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={320}
          required
        />
        {step === "password" && (
          <TextField
            name="password"
            type="password"
            label={words.password}
            autoComplete="current-password"
            maxLength={512}
            required
          />
        )}
        <SubmitButton wide pendingLabel={step === "password" ? words.signingIn : words.sending}>
          {step === "password" ? words.signIn : words.sendCode}
        </SubmitButton>
      </>
    );
  const isMailed = step === "code";
  return (
    <>
      <TextField
        name="code"
        label={isMailed ? words.code : words.factorCode}
        hint={isMailed ? words.codeHint : words.factorCodeHint}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        required
      />
      <SubmitButton wide pendingLabel={words.signingIn}>
        {words.signIn}
      </SubmitButton>
    </>
  );
}

const quiet = "inline-flex min-h-11 items-center text-accent underline underline-offset-4";

function Quiet({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onClick} className={quiet}>
      {children}
    </button>
  );
}
