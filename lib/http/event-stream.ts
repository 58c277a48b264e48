import type { EventMemory } from "@/lib/events/memory";
import { addStream, type OpenStream, openStreams } from "@/lib/events/open-streams";
import type { LiveEvent } from "@/lib/events/read-events";

/** A browser that has so much unread is not reading: it is closed, and goes on from its mark when it comes back. */
const MOST_UNREAD = 100;
/** A page may have been drawn a moment before its stream opened: what happened in between is told again. */
const OVERLAP_MS = 60_000;

export type Listener = Pick<OpenStream, "userId" | "sessionId" | "roles">;

/**
 * The answer that never ends: server-sent events (HTML Living Standard, 9.2). After what is new comes the mark from which a
 * browser that lost its connection goes on: one that lost it in between is told once more.
 * @param lastMark what the browser saw last, null when it opens for the first time.
 */
export function eventStream(
  listener: Listener,
  memory: EventMemory,
  lastMark: string | null,
  signal: AbortSignal,
): Response {
  let stream: OpenStream | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stream = begin(listener, controller);
        greet(stream, controller, memory, lastMark);
        if (signal.aborted) return controller.close(); // the browser went away before it was answered
        addStream(stream);
        signal.addEventListener("abort", () => stream?.close("crowded"), { once: true });
      },
      cancel() {
        if (stream) openStreams().delete(stream);
      },
    },
    new CountQueuingStrategy({ highWaterMark: MOST_UNREAD }),
  );
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no", // nginx hands each block on at once
      "x-content-type-options": "nosniff",
    },
  });
}

function begin(listener: Listener, controller: ReadableStreamDefaultController<Uint8Array>): OpenStream {
  const stream: OpenStream = {
    ...listener,
    tell: (event) => say(block("news", newsOf(event, listener))),
    beat: (mark) => say(`id: ${mark}\n\n`),
    close(why) {
      if (!openStreams().delete(stream) && why !== "crowded") return;
      try {
        controller.enqueue(encode(block("farewell", { why })));
        controller.close();
      } catch {
        // The browser went away first.
      }
    },
  };
  const say = (text: string) => {
    if ((controller.desiredSize ?? 0) <= 0) return stream.close("crowded");
    controller.enqueue(encode(text));
  };
  return stream;
}

function greet(
  stream: OpenStream,
  controller: ReadableStreamDefaultController<Uint8Array>,
  memory: EventMemory,
  lastMark: string | null,
): void {
  const recent = () => memory.after(new Date(Date.now() - OVERLAP_MS), stream.userId);
  const missed = lastMark === null ? recent() : memory.since(lastMark, stream.userId);
  controller.enqueue(encode(`retry: 5000\n${block("hello", { complete: missed !== null })}`));
  for (const event of missed ?? []) stream.tell(event);
  stream.beat(memory.mark());
}

function newsOf({ id, topic, at, originSessionId }: LiveEvent, { sessionId }: Listener) {
  return { id, topic, at: at.getTime(), own: originSessionId === sessionId };
}

function block(event: string, data: Record<string, unknown>): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

const encoder = new TextEncoder();
const encode = (text: string) => encoder.encode(text);
