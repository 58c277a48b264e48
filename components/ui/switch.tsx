"use client";

import { type FieldWords, useField, useTypedList } from "@/components/ui/form-context";

type SwitchProps = Pick<FieldWords, "name" | "label" | "hint"> & {
  value?: string;
  defaultChecked?: boolean;
  disabled?: boolean | undefined;
};

/** On or off, in a row with its words at the left. Off sends nothing, like a checkbox. */
export function Switch({ name, label, hint, value = "on", defaultChecked, disabled }: SwitchProps) {
  const field = useField({ name, label, hint });
  const typed = useTypedList(name);
  return (
    <div className="py-2">
      <label className="flex min-h-11 items-center justify-between gap-4">
        <span className="min-w-0 font-medium">{label}</span>
        <span className="relative inline-flex shrink-0">
          <input
            {...field.control}
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says by itself whether it is checked.
            role="switch"
            value={value}
            disabled={disabled}
            defaultChecked={typed ? typed.includes(value) : defaultChecked}
            className="peer h-7 w-12 appearance-none rounded-full border border-edge bg-raised transition-colors checked:border-accent checked:bg-accent forced-edge disabled:opacity-60"
          />
          <span
            aria-hidden="true"
            className="pointer-events-none absolute start-1 top-1 size-5 rounded-full bg-edge transition-transform peer-checked:translate-x-5 peer-checked:bg-accent-ink rtl:peer-checked:-translate-x-5 forced-chosen"
          />
        </span>
      </label>
      {hint && (
        <p id={field.hintId} className="max-w-prose pe-16 text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
