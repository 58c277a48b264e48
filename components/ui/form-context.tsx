"use client";

import { createContext, useContext, useId } from "react";
import { type FormState, idle } from "@/lib/actions/form-state";

type FormContextValue = { state: FormState; pending: boolean };

/** What a form tells the fields inside it. Without a form around them, fields show what their props say. */
export const FormContext = createContext<FormContextValue>({ state: idle, pending: false });

export type FieldWords = {
  name: string;
  label: string;
  /** A sentence under the label: why it is asked, which format. */
  hint?: string | undefined;
  /** Shown to the right of the label: "optional", "6 yesterday". */
  aside?: string | undefined;
  /** An error known without the form around it. */
  error?: string | undefined;
  /** Say it in words as well (`aside`) when most fields are the other way. */
  required?: boolean | undefined;
};

export type Field = {
  id: string;
  error: string | undefined;
  hintId: string;
  errorId: string;
  /** To spread on the native control. */
  control: {
    id: string;
    name: string;
    required: boolean | undefined;
    "aria-invalid": true | undefined;
    "aria-describedby": string | undefined;
  };
};

/** Ties a control to its label, hint and error. */
export function useField({ name, hint, error: given, required }: FieldWords): Field {
  const id = useId();
  const { state } = useContext(FormContext);
  const error = given ?? state.fieldErrors[name];
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(" ");
  return {
    id,
    error,
    hintId,
    errorId,
    control: {
      id,
      name,
      required,
      "aria-invalid": error ? true : undefined,
      "aria-describedby": describedBy || undefined,
    },
  };
}

/** What had been typed at the last refusal, else what is saved. */
export function useTyped(name: string, saved: string | number | null | undefined): string | undefined {
  const typed = useTypedList(name);
  if (typed) return typed[0] ?? "";
  return saved === null || saved === undefined ? undefined : String(saved);
}

/** As `useTyped`, for names that occur several times; undefined when nothing has been typed yet. */
export function useTypedList(name: string): string[] | undefined {
  const { state } = useContext(FormContext);
  if (state.status === "idle") return undefined;
  const value = state.values[name];
  if (value === undefined) return Object.keys(state.values).length > 0 ? [] : undefined;
  return typeof value === "string" ? [value] : value;
}
