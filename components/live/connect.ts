import { type News, tellPage } from "./news";
import { type Place, readStream } from "./read-stream";

const FIRST_MS = 5_000;
const LONGEST_MS = 60_000;
/** A tab that opens later hears what was told a moment ago: its page may be older than that. */
const REPEATED_MS = 60_000;

/**
 * One stream for all tabs of this browser: the tab that holds the lock reads it and hands on what it says; when that tab
 * closes, another one takes over. Browsers keep few connections to one origin.
 * @param reader whose pages these are: tabs of different people do not listen to each other.
 * @returns how to let go.
 */
export function connect(reader: string): () => void {
  const stop = new AbortController();
  const channel = channelOf(reader);
  const recent: { news: News; heard: number }[] = [];
  const tell = (news: News) => {
    recent.push({ news, heard: Date.now() });
    tellPage(news);
    channel.postMessage(news);
  };
  let isWaiting = false;
  const queue = async () => {
    if (isWaiting) return;
    isWaiting = true;
    await navigator.locks
      .request(`purposeful-stream-${reader}`, { signal: stop.signal }, () =>
        lead({ reader, mark: null }, tell, stop.signal),
      )
      .catch(() => undefined); // let go while it waited
    isWaiting = false;
  };
  channel.onmessage = ({ data }: MessageEvent<News | "hello">) => {
    if (data !== "hello") {
      tellPage(data);
      if (data.type === "back") queue(); // somebody signed in again elsewhere: this tab may lead again, too
      return;
    }
    while (recent[0] && Date.now() - recent[0].heard > REPEATED_MS) recent.shift();
    for (const { news } of recent) channel.postMessage(news);
  };
  channel.postMessage("hello");
  queue();
  return () => {
    stop.abort();
    channel.close();
  };
}

/** Somebody signed in again on this page: it and every other tab of theirs may listen again. */
export function tellBack(reader: string): void {
  const channel = channelOf(reader);
  channel.postMessage({ type: "back" } satisfies News);
  channel.close();
}

const channelOf = (reader: string) => new BroadcastChannel(`purposeful-news-${reader}`);

/** Reads the stream again and again, until the session is over or this tab goes. */
async function lead(place: Place, tell: (news: News) => void, signal: AbortSignal): Promise<void> {
  let wait = FIRST_MS;
  while (!signal.aborted) {
    const began = Date.now();
    const end = await readStream(place, tell, signal);
    if (signal.aborted || end === "none") return;
    if (end === "ended") return tell({ type: "ended" });
    wait = Date.now() - began > LONGEST_MS ? FIRST_MS : Math.min(wait * 2, LONGEST_MS);
    await spread(wait, signal);
  }
}

/** All browsers lose their streams at the same moment when the server ends; they must not come back at the same moment. */
function spread(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds * (0.2 + 1.6 * Math.random()));
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
