"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Tone } from "@/components/ui/tone";
import { ToneMark } from "@/components/ui/tone-mark";

type PromptOfferProps = {
  /** The day's question first. */
  prompts: readonly { tone: Tone; text: string }[];
  /** The text into which a question goes. */
  into: string;
  words: { label: string; another: string; insert: string };
};

/** The question of the day: it may be swapped, written into the text, or left where it is. Without scripts it is read. */
export function PromptOffer({ prompts, into, words }: PromptOfferProps) {
  const [shown, setShown] = useState(0);
  const place = useRef<HTMLElement>(null);
  const prompt = prompts[shown % prompts.length];
  if (!prompt) return null;

  function insert(text: string) {
    const box = place.current?.closest("form")?.elements.namedItem(into);
    if (!(box instanceof HTMLTextAreaElement)) return;
    const before = box.value.trimEnd();
    box.focus();
    box.setRangeText(before === "" ? `${text}\n\n` : `${before}\n\n${text}\n\n`, 0, box.value.length, "end");
    box.dispatchEvent(new Event("input", { bubbles: true })); // the draft and the counter hear of it
  }

  return (
    <section ref={place} aria-label={words.label} className="rounded-control border border-line bg-card px-4 py-3">
      <p className="flex items-center gap-2 text-sm text-soft">
        <ToneMark tone={prompt.tone} />
        {words.label}
      </p>
      <p aria-live="polite" className="mt-1 font-serif text-lg">
        {prompt.text}
      </p>
      <p className="mt-2 flex flex-wrap gap-2 noscript:hidden">
        <Button type="button" kind="quiet" size="small" onClick={() => insert(prompt.text)}>
          {words.insert}
        </Button>
        <Button type="button" kind="plain" size="small" onClick={() => setShown(shown + 1)}>
          {words.another}
        </Button>
      </p>
    </section>
  );
}
