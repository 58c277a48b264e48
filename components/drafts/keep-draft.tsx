"use client";

import { useEffect, useRef, useState } from "react";
import { forgetLocally, keepLocally, readLocally } from "@/components/drafts/draft-store";
import { fieldsOfForm, fillForm } from "@/components/drafts/form-fields";
import { sendDraft } from "@/components/drafts/send-draft";

type KeepDraftProps = {
  /** Whose store on this device. */
  person: string;
  form: "journal" | "mood" | "check-in" | "record";
  subject: string;
  words: DraftWords;
};

export type DraftWords = { kept: string; keptHere: string; restored: string };

const PAUSE = 900; // after the last key
const LONGEST = 2_000; // also for somebody who never pauses

/**
 * Stands inside a form and keeps what is typed in it: on this device at once, and on the server, which then has it alone.
 * So what lies on the device is always something that the server does not know, and is put back into the fields.
 */
export function KeepDraft({ person, form, subject, words }: KeepDraftProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  const key = `${form}·${subject}`;
  const { kept, keptHere, restored } = words;

  useEffect(() => {
    const element = place.current?.closest("form");
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waitingSince: number | undefined;
    let isSubmitted = false;
    let sending = new AbortController();
    let queue = Promise.resolve();

    // One at a time: an older text that arrives late must not replace a newer one.
    function keep() {
      timer = undefined;
      waitingSince = undefined;
      queue = queue.then(keepNow, keepNow);
    }
    async function keepNow() {
      if (!element || isSubmitted) return;
      const values = fieldsOfForm(element);
      const isHere = await keepLocally(person, key, { values, savedAt: Date.now() }).then(
        () => true,
        () => false, // a private window may refuse; the server still keeps it
      );
      const isThere = await sendDraft(person, { form, subject, values }, sending.signal);
      if (isSubmitted) return;
      if (isThere && isHere) await forgetLocally(person, key);
      setSaid(isThere ? kept : isHere ? keptHere : "");
    }
    function typed(event: Event) {
      if (!event.isTrusted) return;
      isSubmitted = false; // the form came back with a refusal, and somebody goes on writing
      if (sending.signal.aborted) sending = new AbortController();
      waitingSince ??= Date.now();
      clearTimeout(timer);
      timer = setTimeout(keep, Math.max(0, Math.min(PAUSE, waitingSince + LONGEST - Date.now())));
    }
    function submitted() {
      isSubmitted = true;
      clearTimeout(timer);
      timer = undefined;
      sending.abort(); // arriving after the entry, it would bring the draft back
    }
    function leaving() {
      if (timer !== undefined && element) void sendDraft(person, { form, subject, values: fieldsOfForm(element) });
    }

    readLocally(person, key).then(
      (draft) => {
        if (!draft || timer !== undefined) return; // somebody was quicker than the store: what they type counts
        fillForm(element, draft.values);
        setSaid(restored);
        keep();
      },
      () => setSaid(""), // nothing readable here: the fields show what the server knows
    );
    element.addEventListener("input", typed);
    element.addEventListener("submit", submitted);
    window.addEventListener("pagehide", leaving);
    return () => {
      clearTimeout(timer);
      // Gone after a submit: the answer was a page of its own, so the text is saved.
      if (isSubmitted) void forgetLocally(person, key);
      element.removeEventListener("input", typed);
      element.removeEventListener("submit", submitted);
      window.removeEventListener("pagehide", leaving);
    };
  }, [person, form, subject, key, kept, keptHere, restored]);

  return (
    <p ref={place} role="status" className="min-h-5 text-sm text-soft">
      {said}
    </p>
  );
}
