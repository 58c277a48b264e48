"use client";

import { type ReactNode, useContext, useMemo, useState } from "react";
import { FormContext } from "@/components/ui/form-context";
import { useSavedFields } from "./use-saved-fields";

type SavedAsYouGoProps = {
  /** Where single answers are sent, as a PATCH of `{field: value}`. */
  url: string;
  /** Whose answers they are. */
  person: string;
  words: { saved: string; notSaved: string; help: string; helpLink: string };
  children: ReactNode;
};

/**
 * Saves each answer of the form around it when its field is left, or when typing rests. The form's button saves everything
 * once more, so nothing depends on this, and without scripts nothing is lost but the convenience.
 */
export function SavedAsYouGo({ url, person, words, children }: SavedAsYouGoProps) {
  const form = useContext(FormContext);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const { status, opensHelp, onInput, onChange, onBlur } = useSavedFields({ url, person }, (field, fault) =>
    setRefused(({ [field]: _, ...rest }) => (fault ? { ...rest, [field]: fault } : rest)),
  );
  const value = useMemo(
    () => ({ ...form, state: { ...form.state, fieldErrors: { ...form.state.fieldErrors, ...refused } } }),
    [form, refused],
  );
  return (
    <FormContext value={value}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what its fields report. */}
      <div className="space-y-6" onInput={onInput} onChange={onChange} onBlur={onBlur}>
        {children}
      </div>
      <div role="status" className="min-h-5 pt-2 text-sm text-soft">
        {status === "saved" && words.saved}
        {status === "failed" && words.notSaved}
        {opensHelp && (
          <p className="mt-2 rounded-control border border-line bg-card px-4 py-3 text-base text-ink">
            {words.help}{" "}
            <a href="/help-now" className="font-semibold underline underline-offset-4">
              {words.helpLink}
            </a>
          </p>
        )}
      </div>
    </FormContext>
  );
}
