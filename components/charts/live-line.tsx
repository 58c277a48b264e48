"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { LineData } from "@/components/charts/chart-point";
import { whenSeenAndIdle } from "@/components/charts/when-seen";

type LiveLineProps = LineData & {
  /** The picture from the server, until the live one stands in the same box. */
  children: ReactNode;
};

/** Fetches the chart library only when it can be used, and puts its line exactly over the one that is there. */
export function LiveLine({ children, ...data }: LiveLineProps) {
  const box = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<ComponentType<LineData> | null>(null);

  useEffect(() => {
    if (!box.current) return;
    return whenSeenAndIdle(box.current, async () => {
      try {
        const { LiveLineChart } = await import("@/components/charts/live-line-chart");
        setLive(() => LiveLineChart);
      } catch {
        return; // offline: the picture and the table stay, and they say the same
      }
    });
  }, []);

  return (
    <div ref={box} className="absolute inset-0">
      {Live ? <Live {...data} /> : children}
    </div>
  );
}
