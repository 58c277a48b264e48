/**
 * Calls once, when the element has come into view and the browser has nothing better to do. Answers how to call it off.
 */
export function whenSeenAndIdle(element: Element, call: () => void): () => void {
  let stopIdle: (() => void) | undefined;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    stopIdle = whenLoadedAndIdle(call);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    stopIdle?.();
  };
}

/** After the load event, so that nothing is taken from the first paint. */
function whenLoadedAndIdle(call: () => void): () => void {
  let stop: (() => void) | undefined;
  const begin = () => {
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback === "function") {
      const handle = window.requestIdleCallback(call, { timeout: 3000 });
      stop = () => window.cancelIdleCallback(handle);
    } else {
      const handle = window.setTimeout(call, 300);
      stop = () => window.clearTimeout(handle);
    }
  };
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });
  return () => {
    window.removeEventListener("load", begin);
    stop?.();
  };
}
