"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/** What is drawn only when its Disclosure is opened. Until then, and without scripts for good, a link leads to where it is. */
export type Later = { isDrawn: boolean; link: { href: string; label: string } };

/** Whether to draw what stands in `place`: from the start, or since the Disclosure around it was opened. */
export function useDrawn(fromStart: boolean): { place: RefObject<HTMLDivElement | null>; isDrawn: boolean } {
  const place = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(fromStart);

  useEffect(() => {
    const disclosure = place.current?.closest("details");
    const draw = () => disclosure?.open && setDrawn(true);
    draw(); // it may have been opened before scripts came
    disclosure?.addEventListener("toggle", draw);
    return () => disclosure?.removeEventListener("toggle", draw);
  }, []);

  return { place, isDrawn };
}
