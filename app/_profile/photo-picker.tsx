"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useEffect, useId, useRef, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { buttonClass } from "@/components/ui/button-style";

export type PhotoWords = {
  label: string;
  hint: string;
  choose: string;
  upload: string;
  uploading: string;
  saved: string;
  tooLarge: string;
  failed: string;
};

type PhotoPickerProps = {
  name: string;
  src: string | undefined;
  mostBytes: number;
  /** How the last upload without scripts went, in words. */
  told?: { kind: "saved" | "refused"; message: string } | undefined;
  words: PhotoWords;
};

/** Chooses and sends a picture. Without scripts it is a file box with a button; with them, choosing sends. */
export function PhotoPicker({ name, src, mostBytes, told, words }: PhotoPickerProps) {
  const router = useRouter();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [scripted, setScripted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState(told);
  const [version, setVersion] = useState(0);
  useEffect(() => setScripted(true), []);

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (!file || !form.current || busy) return;
    if (file.size > mostBytes) return setOutcome({ kind: "refused", message: words.tooLarge });
    setBusy(true);
    const answer = await upload(new FormData(form.current));
    form.current.reset();
    setOutcome(
      answer === "saved"
        ? { kind: "saved", message: words.saved }
        : { kind: "refused", message: answer ?? words.failed },
    );
    setBusy(false);
    if (answer !== "saved") return;
    setVersion((count) => count + 1);
    router.refresh();
  }

  const shown = src && version > 0 ? `${src}?v=${version}` : src;
  return (
    <form ref={form} action="/api/me/photo" method="post" encType="multipart/form-data" aria-busy={busy}>
      <div className="flex items-center gap-4">
        <Avatar name={name} src={shown} size="large" />
        <div className="min-w-0 flex-1">
          <label htmlFor={id} className={scripted ? buttonClass({ kind: "quiet", size: "small" }) : "font-semibold"}>
            {scripted ? (busy ? words.uploading : words.choose) : words.label}
          </label>
          <input
            id={id}
            type="file"
            name="photo"
            accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
            aria-describedby={`${id}-hint`}
            onChange={send}
            className={scripted ? "sr-only" : "mt-1.5 block w-full min-w-0"}
          />
          <p id={`${id}-hint`} className="mt-1 text-sm text-soft">
            {words.hint}
          </p>
          {!scripted && (
            <button type="submit" className={`${buttonClass({ kind: "quiet", size: "small" })} mt-2`}>
              {words.upload}
            </button>
          )}
        </div>
      </div>
      <p role="status" className={`text-sm ${outcome?.kind === "refused" ? "text-danger" : "text-soft"} empty:hidden`}>
        {outcome?.message}
      </p>
    </form>
  );
}

/** "saved", the sentence of a refusal, or null when no answer came. */
async function upload(body: FormData): Promise<string | null> {
  try {
    const response = await fetch("/api/me/photo", { method: "POST", headers: { accept: "application/json" }, body });
    if (response.ok) return "saved";
    const problem: unknown = await response.json();
    const title: unknown = typeof problem === "object" && problem !== null ? Reflect.get(problem, "title") : null;
    return typeof title === "string" ? title : null;
  } catch {
    return null;
  }
}
