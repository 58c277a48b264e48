"use client";

import Link from "next/link";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { SearchAnswer } from "@/lib/journal/search-journal";

type JournalSearchProps = { words: { label: string; button: string; clear: string; unreachable: string } };

/** Searches one's own entries. What is looked for travels in a body, so it stays out of addresses and histories. */
export function JournalSearch({ words }: JournalSearchProps) {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);

  async function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("search");
    if (typeof typed === "string" && typed.trim()) setAnswer(await ask(typed, words.unreachable));
  }

  return (
    <search className="mb-6 block noscript:hidden">
      <form onSubmit={search} onReset={() => setAnswer(null)} className="flex flex-wrap items-end gap-2">
        <div className="min-w-40 flex-1 basis-48">
          <TextField name="search" type="search" label={words.label} maxLength={200} />
        </div>
        <Button type="submit" kind="quiet">
          {words.button}
        </Button>
        {answer && (
          <Button type="reset" kind="plain">
            {words.clear}
          </Button>
        )}
      </form>
      <p role="status" className="mt-2 text-sm text-soft empty:hidden">
        {answer?.summary}
      </p>
      {answer && answer.found.length > 0 && (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {answer.found.map((entry) => (
            <li key={entry.id}>
              <Link href={`/journal/${entry.id}`} className="block py-3 hover:text-accent">
                <span className="block text-sm text-soft">{entry.day}</span>
                {entry.title && <span className="block font-serif text-lg">{entry.title}</span>}
                <span className="block text-soft [overflow-wrap:anywhere]">{entry.excerpt}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

async function ask(search: string, unreachable: string): Promise<SearchAnswer> {
  try {
    const answer = await fetch("/api/me/journal/search", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ search }),
    });
    return answer.ok ? await answer.json() : { found: [], summary: unreachable };
  } catch {
    return { found: [], summary: unreachable };
  }
}
