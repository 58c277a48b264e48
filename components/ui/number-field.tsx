"use client";

import { classNames } from "@/components/ui/class-names";
import { controlClass } from "@/components/ui/control-style";
import { FieldFrame } from "@/components/ui/field-frame";
import { type FieldWords, useField, useTyped } from "@/components/ui/form-context";

type NumberFieldProps = FieldWords & {
  /** Already in the person's own notation: "93,5". */
  defaultValue?: string | number | null | undefined;
  /** Stands inside the box, at its end: "kg". */
  unit?: string | undefined;
  /** Whole numbers get the keyboard without a comma. */
  whole?: boolean;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
};

/**
 * A number. A text box on purpose: `type=number` throws "93,5" away in half of the browsers and changes under a scroll wheel.
 * The server reads both notations.
 */
export function NumberField({
  name,
  label,
  hint,
  aside,
  error,
  required,
  defaultValue,
  unit,
  whole = false,
  ...rest
}: NumberFieldProps) {
  const field = useField({ name, label, hint, error, required });
  const typed = useTyped(name, defaultValue);
  const unitId = `${field.id}-unit`;
  const asideId = `${field.id}-aside`;
  const describedBy = [field.control["aria-describedby"], unit && unitId, aside && asideId].filter(Boolean).join(" ");
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className={classNames("relative", aside ? "w-44" : "w-60 max-w-full")}>
          <input
            {...rest}
            {...field.control}
            aria-describedby={describedBy || undefined}
            type="text"
            inputMode={whole ? "numeric" : "decimal"}
            autoComplete="off"
            maxLength={24}
            defaultValue={typed}
            className={`${controlClass} ${unit ? "pe-16" : ""}`}
          />
          {unit && (
            <span
              id={unitId}
              className="pointer-events-none absolute inset-y-0 end-3.5 flex max-w-14 items-center text-sm text-soft"
            >
              {unit}
            </span>
          )}
        </div>
        {/* Beside the box: what was said last belongs to the answer, and a long question leaves it no room. */}
        {aside && (
          <span id={asideId} className="min-w-0 text-sm text-soft">
            {aside}
          </span>
        )}
      </div>
    </FieldFrame>
  );
}
