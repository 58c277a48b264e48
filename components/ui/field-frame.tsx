import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field-error";
import type { Field, FieldWords } from "@/components/ui/form-context";

type FieldFrameProps = Pick<FieldWords, "label" | "hint" | "aside"> & { field: Field; children: ReactNode };

/** The room of one control: label, hint, the control, what is wrong. */
export function FieldFrame({ field, label, hint, aside, children }: FieldFrameProps) {
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={field.id} className="font-semibold">
          {label}
        </label>
        {aside && <span className="text-sm text-soft">{aside}</span>}
      </div>
      {hint && (
        <p id={field.hintId} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <div className="mt-1.5">{children}</div>
      {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
    </div>
  );
}

type GroupFrameProps = FieldFrameProps & {
  /** Said with the question, but drawn by the control itself. */
  asideBelow?: boolean;
  /** Only said, not drawn: where a title above asks the same. */
  labelHidden?: boolean | undefined;
};

/**
 * The same room for several controls under one question (radios, checkboxes, a scale). The legend is said to those who listen
 * and drawn beside it: browsers lay a real one out by rules of their own.
 */
export function GroupFrame({
  field,
  label,
  hint,
  aside,
  asideBelow = false,
  labelHidden = false,
  children,
}: GroupFrameProps) {
  return (
    <fieldset aria-describedby={field.control["aria-describedby"]} className="group/fieldset min-w-0">
      <legend className="sr-only">{aside ? `${label} (${aside})` : label}</legend>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        {!labelHidden && (
          <span aria-hidden="true" className="font-semibold">
            {label}
          </span>
        )}
        {aside && !asideBelow && (
          <span aria-hidden="true" className="ms-auto text-sm text-soft">
            {aside}
          </span>
        )}
      </div>
      {hint && (
        <p id={field.hintId} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <div className="pt-1.5">{children}</div>
      {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
    </fieldset>
  );
}
