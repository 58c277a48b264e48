import { type ChangeEvent, type FocusEvent, type FormEvent, useEffect, useRef, useState } from "react";
import { WRITTEN_BY_HEADER } from "@/lib/forms/written-by";

const REST = 1500;

/** Where answers go, and whose they are. */
type Target = { url: string; person: string };

type Waiting = Map<string, string | string[]>;

/** Collects changed answers of a form and sends each by itself, the newest value only. */
export function useSavedFields(to: Target, onAnswer: (field: string, fault: string | null) => void) {
  const [status, setStatus] = useState<"idle" | "saved" | "failed">("idle");
  const [opensHelp, setOpensHelp] = useState(false);
  const waiting = useRef<Waiting>(new Map());
  const timer = useRef<number>(undefined);

  async function send() {
    window.clearTimeout(timer.current);
    const fields = [...waiting.current];
    waiting.current.clear();
    for (const [field, value] of fields) {
      const answer = await patch(to, field, value);
      if (answer === null && !waiting.current.has(field)) waiting.current.set(field, value); // the next change tries again
      setStatus(answer === null ? "failed" : answer.fault ? "idle" : "saved");
      if (answer?.opensHelp) setOpensHelp(true);
      if (answer) onAnswer(field, answer.fault);
    }
  }

  function note(target: EventTarget, wait: boolean) {
    if (!isControl(target) || !target.form || !target.name) return;
    const value = new FormData(target.form).getAll(target.name).filter((item) => typeof item === "string");
    waiting.current.set(target.name, value.length === 1 && !isRepeated(target) ? (value[0] ?? "") : value);
    window.clearTimeout(timer.current);
    if (wait) timer.current = window.setTimeout(send, REST);
    else void send();
  }

  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    // A closed tab or a switch to another app: what is typed goes out first.
    const flush = () => document.visibilityState === "hidden" && void latest.current();
    document.addEventListener("visibilitychange", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      void latest.current();
    };
  }, []);

  return {
    status,
    opensHelp,
    onInput: (event: FormEvent<HTMLElement>) => isText(event.target) && note(event.target, true),
    onChange: (event: ChangeEvent<HTMLElement>) => !isText(event.target) && note(event.target, false),
    onBlur: (_event: FocusEvent<HTMLElement>) => waiting.current.size > 0 && void send(),
  };
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(target: EventTarget): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

function isText(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !["checkbox", "radio"].includes(target.type))
  );
}

/** Checkboxes, and a height in two boxes: the value is a list, however many there are. */
function isRepeated(target: Control): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}

type Answer = { fault: string | null; opensHelp: boolean };

/** Null when no answer came. `keepalive` lets it arrive although the page is being left. */
async function patch({ url, person }: Target, field: string, value: string | string[]): Promise<Answer | null> {
  try {
    const response = await fetch(url, {
      method: "PATCH",
      headers: { "content-type": "application/json", [WRITTEN_BY_HEADER]: person },
      body: JSON.stringify({ [field]: value }),
      keepalive: true,
    });
    const body: unknown = await response.json();
    if (response.ok) return { fault: null, opensHelp: readOpensHelp(body) };
    return response.status === 422 ? { fault: readFault(body, field), opensHelp: false } : null;
  } catch {
    return null;
  }
}

function readOpensHelp(body: unknown): boolean {
  return typeof body === "object" && body !== null && "opensHelp" in body && body.opensHelp === true;
}

function readFault(body: unknown, field: string): string | null {
  if (typeof body !== "object" || body === null || !("errors" in body)) return null;
  const { errors } = body;
  if (typeof errors !== "object" || errors === null) return null;
  const fault: unknown = Reflect.get(errors, field);
  return typeof fault === "string" ? fault : null;
}
