import { Counter, Histogram } from "prom-client";
import { metricsRegistry } from "./metrics-registry";

/** Which labels a figure has, and what it says. Names end as Prometheus wants them: _total, _seconds. */
type Figure<Label extends string> = { name: string; help: string; labelNames: readonly Label[] };

/** A counter of this process, the same one for every bundle that asks for it. */
export function counter<Label extends string>({ name, help, labelNames }: Figure<Label>): Counter<string> {
  const registry = metricsRegistry();
  const known = registry.getSingleMetric(name);
  return known instanceof Counter ? known : new Counter({ name, help, labelNames, registers: [registry] });
}

/** As `counter`, for how long something takes, in seconds. */
export function histogram<Label extends string>(figure: Figure<Label>, buckets: readonly number[]): Histogram<string> {
  const { name, help, labelNames } = figure;
  const registry = metricsRegistry();
  const known = registry.getSingleMetric(name);
  if (known instanceof Histogram) return known;
  return new Histogram({ name, help, labelNames, buckets: [...buckets], registers: [registry] });
}
