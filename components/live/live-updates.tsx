"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { onSignedIn, useSignInHere } from "@/components/ui/sign-in-here";
import { onNews } from "./news";

type LiveUpdatesProps = {
  /** Whose page this is. */
  reader: string;
  words: { title: string; text: string };
};

/** Listens for what is new, once the page is there and the browser has time; says when the session is over, and the way back in. */
export function LiveUpdates({ reader, words }: LiveUpdatesProps) {
  const [isOver, setOver] = useState(false);
  const signIn = useSignInHere();

  useEffect(
    () =>
      onNews(({ type }) => {
        if (type === "ended") setOver(true);
        if (type === "back") setOver(false);
      }),
    [],
  );

  useEffect(
    () =>
      onSignedIn(() => {
        import("./connect").then(({ tellBack }) => tellBack(reader));
      }),
    [reader],
  );

  useEffect(() => {
    let letGo: (() => void) | undefined;
    let isGone = false;
    const begin = () => {
      import("./connect").then(({ connect }) => {
        if (!isGone && !letGo && "locks" in navigator) letGo = connect(reader);
      });
    };
    // A page that the browser keeps for "back" holds neither lock nor connection, and listens again when it is shown again.
    const leave = () => {
      letGo?.();
      letGo = undefined;
    };
    const comeBack = (event: PageTransitionEvent) => event.persisted && begin();
    const stopWaiting = afterLoad(begin);
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", comeBack);
    return () => {
      isGone = true;
      stopWaiting();
      leave();
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", comeBack);
    };
  }, [reader]);

  if (!isOver || !signIn) return null;
  // A form that says so itself is not covered by a second notice.
  return (
    <div className="[:root:has([data-offers-sign-in])_&]:hidden fixed inset-x-4 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-40 mx-auto max-w-md lg:bottom-6 no-print">
      <Notice
        kind="warning"
        announce
        title={words.title}
        action={
          <button
            type="button"
            aria-haspopup="dialog"
            onClick={signIn.open}
            className="inline-flex min-h-11 items-center font-medium underline"
          >
            {signIn.label}
          </button>
        }
      >
        {words.text}
      </Notice>
    </div>
  );
}

const QUIET_MS = 1_000;

/** Calls back a moment after the load event: nothing of ours competes with the page itself. Answers how not to. */
function afterLoad(begin: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    timer = setTimeout(begin, QUIET_MS);
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener("load", wait);
  };
}
