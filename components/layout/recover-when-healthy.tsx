"use client";

import { type ReactNode, useEffect, useEffectEvent, useState } from "react";

const FIRST_MS = 1_000;
const LONGEST_MS = 15_000;
/** A page that fails again at once although all is well must not be asked for in a circle. */
const NOT_AGAIN_WITHIN_MS = 60_000;

let lastRecovered = 0;

/**
 * Asks quietly whether the app is well and, once it is, calls `recover`. While the app is away it shows `children`.
 * Nothing is drawn while all is well: then the page's own "try again" is the way.
 */
export function RecoverWhenHealthy({ recover, children }: { recover: () => void; children: ReactNode }) {
  const [isAway, setAway] = useState(false);
  const recoverNow = useEffectEvent(recover);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let wait = FIRST_MS;
    const stop = new AbortController();

    async function look() {
      const answer = await fetch("/api/health", {
        cache: "no-store",
        headers: { "x-polling": "1" },
        signal: stop.signal,
      }).catch(() => null);
      if (stop.signal.aborted) return;
      if (!answer?.ok) {
        setAway(true);
        wait = Math.min(wait * 1.5, LONGEST_MS);
        timer = setTimeout(look, wait);
      } else if (Date.now() - lastRecovered > NOT_AGAIN_WITHIN_MS) {
        lastRecovered = Date.now();
        recoverNow();
      }
    }

    timer = setTimeout(look, wait);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);

  return isAway ? children : null;
}
