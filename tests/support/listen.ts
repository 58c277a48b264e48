import { blockReader, type ServerEvent } from "@/components/live/server-events";

/** A stream that is being read: what it said so far, and how to wait for what it says next. */
export type Heard = {
  status: number;
  events: ServerEvent[];
  until: (wanted: (event: ServerEvent) => boolean) => Promise<ServerEvent>;
  leave: () => void;
};

export async function listenTo(baseURL: string, cookie: { name: string; value: string }): Promise<Heard> {
  const away = new AbortController();
  const response = await fetch(`${baseURL}/api/events`, {
    headers: { cookie: `${cookie.name}=${cookie.value}` },
    signal: away.signal,
  });
  const events: ServerEvent[] = [];
  const waiting = new Set<() => void>();
  const reading = read(response, (more) => {
    events.push(...more);
    for (const look of waiting) look();
  });
  return {
    status: response.status,
    events,
    until: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = events.find(wanted);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        reading.then(
          () => reject(new Error(`the stream ended: ${JSON.stringify(events)}`)),
          () => undefined,
        );
      }),
    leave: () => away.abort(),
  };
}

async function read(response: Response, hear: (events: ServerEvent[]) => void): Promise<void> {
  const blocks = blockReader();
  const decoder = new TextDecoder();
  if (response.body) for await (const piece of response.body) hear(blocks(decoder.decode(piece, { stream: true })));
}

export const isNews = ({ event }: ServerEvent) => event === "news";
export const isFarewell =
  (why: string) =>
  ({ event, data }: ServerEvent) =>
    event === "farewell" && data === JSON.stringify({ why });
