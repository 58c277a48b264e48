"use client";

import { type ReactNode, useContext, useEffect, useRef } from "react";
import { FormContext } from "@/components/ui/form-context";

/**
 * The steps of a flow inside its form. The address's fragment says which one is shown (CSS alone does that); here is only
 * what needs a script: Enter goes on instead of sending an unfinished form, and a refusal shows the step that it is about.
 */
export function Steps({ children }: { children: ReactNode }) {
  const steps = useRef<HTMLDivElement>(null);
  const { state } = useContext(FormContext);
  const refused = state.status === "refused";

  useEffect(() => {
    if (refused && state.stamp) showFirstFault(steps.current);
  }, [refused, state.stamp]);

  useEffect(() => {
    showStepOfAddress(steps.current);
    return keepStepsInHistory();
  }, []);

  useEffect(() => {
    // At the document: what a control itself makes of Enter (adding a word) has happened by then.
    const listen = (event: KeyboardEvent) => goOnWithEnter(event, steps.current);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return (
    <div ref={steps} className="steps flex flex-1 flex-col">
      {children}
    </div>
  );
}

/** Whoever comes here by the router (Back, a redirect) brings the fragment, but only the browser itself makes a target of it. */
function showStepOfAddress(steps: HTMLElement | null) {
  const { hash } = window.location;
  if (!steps || hash === "" || steps.querySelector(":scope > :target")) return;
  const isStep = [...steps.children].some(({ id }) => `#${id}` === hash);
  if (isStep) window.location.replace(hash);
}

/**
 * A step that the browser itself went to has no state in the history, and the router then does nothing when somebody comes
 * back to it from another page. All steps are of one page, so the page's state is each step's.
 */
function keepStepsInHistory(): () => void {
  let known: unknown = window.history.state;
  const keep = () => {
    if (window.history.state === null) window.history.replaceState(known, "", window.location.href);
    else known = window.history.state;
  };
  window.addEventListener("hashchange", keep);
  return () => window.removeEventListener("hashchange", keep);
}

function goOnWithEnter(event: KeyboardEvent, steps: HTMLElement | null) {
  const { target } = event;
  if (event.key !== "Enter" || event.defaultPrevented || event.isComposing) return;
  if (!(target instanceof HTMLInputElement) || !steps?.contains(target)) return;
  const next = target.closest("section")?.querySelector<HTMLAnchorElement>("a[rel=next]");
  if (!next) return;
  event.preventDefault();
  next.click();
}

function showFirstFault(steps: HTMLElement | null) {
  const fault = steps?.querySelector<HTMLElement>("[aria-invalid=true], [id$=-error]");
  const section = fault?.closest("section");
  if (!fault || !section) return;
  const details = fault.closest("details");
  if (details) details.open = true;
  window.location.hash = section.id;
  requestAnimationFrame(() => (fault.tabIndex >= 0 ? fault : section).focus());
}
