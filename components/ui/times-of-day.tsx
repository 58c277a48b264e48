"use client";

import { controlClass } from "@/components/ui/control-style";
import { GroupFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTypedList } from "@/components/ui/form-context";

type TimesOfDayProps = FieldWords & {
  most: number;
  /** "08:00" */
  defaultValues?: readonly string[];
  /** Opens the second half of the places. */
  more: string;
};

/** Several times of day, each sent under the same name; what stays empty is no time. */
export function TimesOfDay({
  name,
  label,
  hint,
  aside,
  error,
  required,
  most,
  defaultValues = [],
  more,
}: TimesOfDayProps) {
  const field = useField({ name, label, hint, error, required });
  const filled = (useTypedList(name) ?? defaultValues).filter(Boolean);
  const places = Array.from({ length: most }, (_, place) => place);
  const half = Math.ceil(most / 2);
  const show = (place: number) => (
    <input
      key={place}
      type="time"
      name={name}
      aria-label={`${label} ${place + 1}`}
      defaultValue={filled[place] ?? ""}
      className={`${controlClass} appearance-none`}
    />
  );
  return (
    <GroupFrame field={field} label={label} hint={hint} aside={aside}>
      <div className="grid max-w-md grid-cols-2 gap-2 sm:grid-cols-4">{places.slice(0, half).map(show)}</div>
      <details open={filled.length > half} className="mt-2">
        <summary className="flex min-h-11 cursor-pointer items-center text-soft">{more}</summary>
        <div className="grid max-w-md grid-cols-2 gap-2 sm:grid-cols-4">{places.slice(half).map(show)}</div>
      </details>
    </GroupFrame>
  );
}
