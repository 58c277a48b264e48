"use client";

import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { controlClass } from "@/components/ui/control-style";
import { GroupFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTypedList } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { type Tone, toneClass } from "@/components/ui/tone";

type ChipGroupProps = FieldWords & {
  choices: readonly { value: string; label: string }[];
  /** Values that are not among the choices are shown as the person's own. */
  defaultValues?: readonly string[];
  tone?: Tone;
  /** Lets the person add words of their own; absent: the list is closed. */
  add?: { label: string; button: string; maxLength?: number };
};

/**
 * Any number out of a vocabulary, and words of one's own. Each chosen one is sent under the same name; what stands in the box
 * for own words is sent too, so that nothing typed is lost (without scripts an empty one arrives as "").
 */
export function ChipGroup({
  name,
  label,
  hint,
  aside,
  error,
  required,
  choices,
  defaultValues = [],
  tone = "accent",
  add,
}: ChipGroupProps) {
  const field = useField({ name, label, hint, error, required });
  const chosen = useTypedList(name) ?? defaultValues;
  const known = new Set(choices.map((choice) => choice.value));
  const own = chosen.filter((value) => value !== "" && !known.has(value));
  const [added, setAdded] = useState<readonly string[]>([]);
  const forget = useCallback(() => setAdded([]), []);
  const chips = [
    ...choices,
    ...[...new Set([...own, ...added])].filter((value) => !known.has(value)).map((value) => ({ value, label: value })),
  ];
  return (
    <GroupFrame field={field} label={label} hint={hint} aside={aside}>
      <div className={classNames("chips", toneClass(tone))}>
        {chips.map((chip) => (
          <label key={chip.value}>
            <input
              type="checkbox"
              name={name}
              value={chip.value}
              defaultChecked={chosen.includes(chip.value) || added.includes(chip.value)}
            />
            <span>{chip.label}</span>
          </label>
        ))}
      </div>
      {add && (
        <OwnWord
          name={name}
          add={add}
          onAdd={(word) => setAdded((words) => [...new Set([...words, word])])}
          onReset={forget}
        />
      )}
    </GroupFrame>
  );
}

type OwnWordProps = {
  name: string;
  add: { label: string; button: string; maxLength?: number };
  onAdd: (word: string) => void;
  onReset: () => void;
};

function OwnWord({ name, add, onAdd, onReset }: OwnWordProps) {
  const box = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState(true);

  useEffect(() => {
    setSent(false); // scripts are here: an empty box need not be sent any more
    const form = box.current?.form;
    form?.addEventListener("reset", onReset);
    return () => form?.removeEventListener("reset", onReset);
  }, [onReset]);

  function take() {
    const word = box.current?.value.trim().replace(/\s+/gu, " ");
    if (!box.current || !word) return;
    onAdd(word);
    box.current.value = "";
    setSent(false);
    box.current.focus();
  }

  return (
    <div className="mt-2 flex max-w-sm gap-2">
      <input
        ref={box}
        type="text"
        name={sent ? name : undefined}
        aria-label={add.label}
        placeholder={add.label}
        maxLength={add.maxLength ?? 60}
        autoComplete="off"
        onInput={(event) => setSent(event.currentTarget.value.trim() !== "")}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          take();
        }}
        className={controlClass}
      />
      <button
        type="button"
        onClick={take}
        aria-label={add.button}
        className="inline-flex size-12 shrink-0 items-center justify-center rounded-control border border-line bg-card text-soft hover:border-edge hover:text-ink"
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
