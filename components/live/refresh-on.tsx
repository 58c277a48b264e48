"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useTransition } from "react";
import { AUTO_REFRESH_COOKIE } from "@/lib/forms/auto-refresh";
import { type News, onNews } from "./news";

type RefreshOnProps = {
  topic: string;
  /** When the page was drawn, milliseconds since 1970: what this browser did before that, it shows already. */
  drawnAt: number;
};

/** What others did may be committed a little after it was begun, by a clock that differs a little. */
const TOLERANCE_MS = 5_000;
/** Several changes in a row are shown together. */
const TOGETHER_MS = 400;
/** However much happens elsewhere: a page is work for the server, and a coach's look is written down. */
const MOST_OFTEN_MS = 10_000;

/** Draws the page anew when there is something new for it from elsewhere; in a hidden tab, when it is looked at again. */
export function RefreshOn({ topic, drawnAt }: RefreshOnProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const seen = useRef(new Set<string>());
  const isStale = useRef(false);
  const refreshedAt = useRef(0);
  const wasOver = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refresh = useEffectEvent(() => {
    if (!isStale.current || document.hidden) return;
    clearTimeout(timer.current);
    const wait = Math.max(TOGETHER_MS, refreshedAt.current + MOST_OFTEN_MS - Date.now());
    timer.current = setTimeout(() => {
      isStale.current = false;
      refreshedAt.current = Date.now();
      followQuietly().then((isQuiet) => isQuiet && startTransition(() => router.refresh()));
    }, wait);
  });

  const hear = useEffectEvent((news: News) => {
    if (news.type === "ended") wasOver.current = true;
    const isBack = news.type === "back" && wasOver.current;
    if (news.type !== "missed" && !isBack && !(news.type === "news" && isNew(news))) return;
    if (isBack) wasOver.current = false;
    isStale.current = true;
    refresh();
  });

  function isNew(news: Extract<News, { type: "news" }>): boolean {
    if (news.topic !== topic || seen.current.has(news.id)) return false;
    seen.current.add(news.id);
    return news.at > (news.own ? drawnAt : drawnAt - TOLERANCE_MS);
  }

  useEffect(() => {
    const look = () => refresh();
    const stop = onNews((news) => hear(news));
    document.addEventListener("visibilitychange", look);
    return () => {
      stop();
      clearTimeout(timer.current);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);

  useEffect(() => {
    if (!isPending) endQuiet();
  }, [isPending]);

  return null;
}

const MOMENT_MS = 5_000;

/** Nobody asked for this page, so it must not keep a session alive. Where a browser cannot say so, the page stays as it is. */
async function followQuietly(): Promise<boolean> {
  if (!("cookieStore" in window)) return false;
  const cookie = { name: AUTO_REFRESH_COOKIE, value: "1", expires: Date.now() + MOMENT_MS, sameSite: "lax" } as const;
  return window.cookieStore.set(cookie).then(
    () => true,
    () => false,
  );
}

/** It goes by itself after a moment; sooner, so that a click right after is a sign of life again. */
async function endQuiet(): Promise<void> {
  if (!("cookieStore" in window)) return;
  await window.cookieStore.delete(AUTO_REFRESH_COOKIE).catch(() => {
    // Where a browser keeps no cookies any more there is none to take away; elsewhere the moment ends it.
  });
}
