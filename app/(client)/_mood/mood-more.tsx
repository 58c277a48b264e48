"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { LaterLink } from "@/components/ui/later-link";
import { type ChoiceSection, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { type Later, useDrawn } from "@/components/ui/use-drawn";

type MoodMoreProps = {
  words: Record<"more" | "word" | "noWord" | "ownWords" | "notes" | "tags" | "tagsHint", string>;
  limits: { ownWords: number; notes: number };
  sections: readonly ChoiceSection[];
  later: Later;
};

/** A finer word and a note. Few look at them, and they are most of the card: so they are drawn when they are opened. */
export function MoodMore({ words, limits, sections, later }: MoodMoreProps) {
  const { place, isDrawn } = useDrawn(later.isDrawn);
  return (
    <Disclosure summary={words.more}>
      <div ref={place} className="space-y-4">
        {isDrawn ? (
          <>
            <SelectField name="mood" label={words.word} emptyLabel={words.noWord} sections={sections} />
            <TextField name="ownWords" label={words.ownWords} maxLength={limits.ownWords} />
            <TextareaField name="notes" label={words.notes} rows={2} maxLength={limits.notes} />
            <TextField name="tags" label={words.tags} hint={words.tagsHint} />
          </>
        ) : (
          <LaterLink {...later.link} />
        )}
      </div>
    </Disclosure>
  );
}
