"use client";

import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";

type FilePickerProps = {
  mostBytes: number;
  words: Record<"choose" | "drop" | "send" | "reading" | "failed" | "tooLarge", string>;
};

const ADDRESS = "/api/me/money/imports";

/** Takes a file by choosing or dropping it. Without scripts it is a file box with a button; with them, choosing sends. */
export function FilePicker({ mostBytes, words }: FilePickerProps) {
  const router = useRouter();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [isLive, setLive] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => setLive(true), []);

  async function send(file: File | undefined) {
    if (!file || isBusy) return;
    if (file.size > mostBytes) return setRefused(words.tooLarge);
    setBusy(true);
    setRefused(null);
    const answer = await upload(file);
    if (answer && "id" in answer) return router.push(`/record/money/imports/${answer.id}`);
    setRefused(answer?.title ?? words.failed);
    setBusy(false);
    if (box.current) box.current.value = ""; // the same file, mended, is a choice again
  }

  return (
    <form action={ADDRESS} method="post" encType="multipart/form-data" aria-busy={isBusy}>
      <div className="relative rounded-card border border-dashed border-edge bg-card p-5 text-center has-focus-visible:outline-2 has-focus-visible:outline-accent has-[input:hover]:bg-raised">
        <label htmlFor={id} className={isLive ? buttonClass({}) : "font-semibold"}>
          {isBusy ? words.reading : words.choose}
        </label>
        <input
          ref={box}
          id={id}
          type="file"
          name="file"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => send(currentTarget.files?.[0])}
          // As large as the frame: browsers take a file that is dropped on it.
          className={
            isLive ? "absolute inset-0 size-full cursor-pointer opacity-0" : "mx-auto mt-2 block min-w-0 max-w-full"
          }
        />
        <p id={`${id}-hint`} className="mt-3 text-sm text-soft">
          {words.drop}
        </p>
        {!isLive && (
          <button type="submit" className={classNames(buttonClass({ kind: "quiet" }), "mt-3")}>
            {words.send}
          </button>
        )}
      </div>
      <p role="alert" className="mt-3 font-medium text-danger empty:hidden">
        {refused}
      </p>
    </form>
  );
}

/** The draft's id, the sentence of a refusal, or null when no answer came. */
async function upload(file: File): Promise<{ id: string } | { title: string } | null> {
  const body = new FormData();
  body.append("file", file);
  try {
    const response = await fetch(ADDRESS, { method: "POST", headers: { accept: "application/json" }, body });
    const said: unknown = await response.json();
    const text = (name: string): unknown =>
      typeof said === "object" && said !== null ? Reflect.get(said, name) : null;
    const [id, title] = [text("id"), text("title")];
    if (typeof id === "string") return { id };
    return typeof title === "string" ? { title } : null;
  } catch {
    return null;
  }
}
