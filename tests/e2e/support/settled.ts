import type { Page, Request } from "@playwright/test";

/**
 * Watches a page from before it is opened. What it answers waits until nothing is being fetched any more and the browser has had
 * nothing to do, twice over, without asking for anything: hydrated, with what comes after the load event.
 */
export function watchUntilSettled(page: Page): () => Promise<void> {
  let begun = 0;
  const open = new Set<Request>();
  page.on("request", (request) => {
    begun += 1;
    open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return async () => {
    for (let before = -1; open.size > 0 || begun !== before; ) {
      before = begun;
      await page.evaluate(twiceIdle);
    }
  };
}

function twiceIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve())));
}
