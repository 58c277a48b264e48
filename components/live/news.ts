/** What the stream tells a page: there is something new, or there is no way on. Never a value. */
export type News =
  | { type: "news"; id: string; topic: string; at: number; own: boolean }
  | { type: "missed" } // too long away to know what: whatever is shown may be old
  | { type: "ended" } // the session is over
  | { type: "back" }; // and there is one again

type Listener = (news: News) => void;

const listeners = new Set<Listener>();

/** Hands on what the stream of this browser told, to whatever on this page listens. */
export function tellPage(news: News): void {
  for (const listener of listeners) listener(news);
}

/** Answers how to stop listening. */
export function onNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
