import { WRITTEN_BY_HEADER } from "@/lib/forms/written-by";
import type { News } from "./news";
import { blockReader, type ServerEvent } from "./server-events";

/** Without a sign of life for so long (the server gives one every 20 s) the connection is dead, whatever the system thinks. */
const SILENCE_MS = 50_000;

/** How a stream ended: for good, or to be opened again. */
export type End = "ended" | "none" | "again";

export type Place = { reader: string; mark: string | null };

/**
 * Reads the stream to its end and hands on what it says. Not an EventSource: that one does not tell a session that is over
 * from a server that is away.
 * @param place who listens, and the mark to go on from; it is kept up to date.
 */
export async function readStream(place: Place, tell: (news: News) => void, signal: AbortSignal): Promise<End> {
  const silence = new AbortController();
  const end = AbortSignal.any([signal, silence.signal]);
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    const response = await fetch("/api/events", { headers: headersOf(place), cache: "no-store", signal: end });
    if (response.status === 401 || response.status === 409) return "ended";
    if (response.status !== 200 || !response.body) return response.status === 204 ? "none" : "again";
    const read = blockReader();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return "again";
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      for (const block of read(value)) if (take(block, place, tell) === "ended") return "ended";
    }
  } catch {
    return "again"; // the network, or the silence
  } finally {
    clearTimeout(timer);
  }
}

function headersOf({ reader, mark }: Place): Record<string, string> {
  return { [WRITTEN_BY_HEADER]: reader, "x-polling": "1", ...(mark === null ? {} : { "last-event-id": mark }) };
}

function take({ id, event, data }: ServerEvent, place: Place, tell: (news: News) => void): "ended" | undefined {
  if (id) place.mark = id;
  if (event === null) return;
  const said: Record<string, unknown> = JSON.parse(data);
  if (event === "farewell") {
    if (said.why === "ended") return "ended";
    if (said.why === "changed") tell({ type: "missed" });
  }
  if (event === "hello") {
    tell({ type: "back" });
    if (said.complete === false) tell({ type: "missed" });
  }
  if (event === "news")
    tell({
      type: "news",
      id: String(said.id),
      topic: String(said.topic),
      at: Number(said.at),
      own: said.own === true,
    });
}
