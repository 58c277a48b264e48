import { BarList } from "@/components/charts/bar-list";
import { ChartFrame } from "@/components/charts/chart-frame";
import { pointTable } from "@/components/charts/chart-table";
import { Heatmap } from "@/components/charts/heatmap";
import { LineChart } from "@/components/charts/line-chart";
import { Meter } from "@/components/charts/meter";
import { Sparkline } from "@/components/charts/sparkline";
import { Card } from "@/components/ui/card";
import { ToneMark } from "@/components/ui/tone-mark";
import { band, heat, points, tiles, weekdays } from "./sample-data";

export function ChartParts() {
  const table = pointTable(points, { day: "Day", value: "Overall" });
  return (
    <div className="space-y-4">
      <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-5">
        {tiles.map((tile) => (
          <Card key={tile.tone} as="li" tight>
            <p className="flex items-center gap-2 text-sm font-semibold">
              <ToneMark tone={tile.tone} />
              {tile.name}
            </p>
            {tile.score === null ? (
              <p className="mt-2 font-serif text-xl text-soft">Not enough data yet</p>
            ) : (
              <>
                <p className="mt-1 flex items-baseline gap-1.5">
                  <span className="font-serif text-score">{tile.score}</span>
                  <span className="text-sm text-soft">{tile.change}</span>
                </p>
                <Sparkline values={tile.values} tone={tile.tone} className="mt-3 h-6" />
              </>
            )}
            <p className="mt-3 text-sm text-soft">{tile.note}</p>
          </Card>
        ))}
      </ul>
      <div className="grid gap-4 xl:grid-cols-[1.55fr_1fr]">
        <Card>
          <ChartFrame
            title="Overall, last 30 days"
            aside={
              <a href="#made" className="underline decoration-line underline-offset-4">
                How it is made
              </a>
            }
            summary="Up from 64 to 71. The band is what is usual for you; four days had too little data and are left open."
            table={{
              label: "Table",
              caption: "Overall score by day",
              later: { isDrawn: false, link: { href: "#made", label: "Show the table" } },
              ...table,
            }}
          >
            <LineChart
              label="Overall score, last 30 days"
              points={points}
              band={band}
              bounds={[0, 100]}
              lastLabel="71 today"
              empty="Not enough data yet"
            />
          </ChartFrame>
        </Card>
        <Card title="What would move it">
          <div className="space-y-4">
            <Meter label="Sleep regularity" value={62} text="62" tone="mental" usual={{ low: 50, high: 70 }} />
            <Meter label="Emergency fund" value={null} text="not enough data" tone="financial" />
            <BarList
              items={[
                { key: "a", label: "Sleep regularity", value: 4.1, text: "+4.1", tone: "mental" },
                { key: "b", label: "Emergency fund", value: 2.6, text: "+2.6", tone: "financial" },
                { key: "c", label: "Time for what matters", value: 1.9, text: "+1.9", tone: "spiritual" },
              ]}
            />
          </div>
        </Card>
      </div>
      <div className="grid gap-4 xl:grid-cols-2">
        <Card>
          <ChartFrame
            title="Days you checked in"
            summary="167 of 182 days. Two weeks in August were paused and do not count."
          >
            <Heatmap
              caption="Check-ins by day"
              days={heat}
              firstRow={2}
              weekdays={weekdays}
              legend={{ less: "none", more: "all five", paused: "paused" }}
            />
          </ChartFrame>
        </Card>
        <Card>
          <ChartFrame title="Weight" summary="Hidden, as you chose.">
            <LineChart label="Weight" points={[]} empty="Amounts are hidden. The eye at the top shows them." />
          </ChartFrame>
        </Card>
      </div>
    </div>
  );
}
