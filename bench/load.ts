import { Agent, request } from "node:http";

export type Page = { name: string; url: string; cookie?: string };
export type Load = { perSecond: number; bytes: number };

const connections = 8;

/** Asks for a page on eight connections that stay open, for so long. Throws at the first answer that is not 200. */
export async function load(page: Page, milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const until = began + milliseconds;
  let answers = 0;
  let bytes = 0;
  const ask = async () => {
    while (performance.now() < until) {
      const size = await fetchPage(page, agent);
      bytes += size;
      answers++;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, ask));
  } finally {
    agent.destroy();
  }
  return { perSecond: (answers * 1000) / (performance.now() - began), bytes: Math.round(bytes / answers) };
}

/** How long each of so many answers took, one after the other, in milliseconds and in order. */
export async function times(page: Page, count: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const taken: number[] = [];
  try {
    for (let asked = 0; asked < count; asked++) {
      const began = performance.now();
      await fetchPage(page, agent);
      taken.push(performance.now() - began);
    }
  } finally {
    agent.destroy();
  }
  return taken.toSorted((a, b) => a - b);
}

/** The middle of the values, or the value below which `share` of them lie. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function fetchPage({ url, cookie }: Page, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: cookie ? { cookie } : {} }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("error", reject);
      answer.on("end", () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
