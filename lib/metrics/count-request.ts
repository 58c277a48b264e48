import { Counter, Histogram, type Registry } from "prom-client";
import { metricsRegistry } from "./metrics-registry";

export type FinishedRequest = { method: string; route: string; status: number; milliseconds: number };

/** Streams last as long as somebody looks: their length says nothing about how quick the app is. */
const endless = new Set(["/api/events"]);

/** Counts a request by pattern and status, and keeps how long it took. The labels are the build's patterns: a bounded number. */
export function countRequest({ method, route, status, milliseconds }: FinishedRequest): void {
  const registry = metricsRegistry();
  requests(registry).inc({ method: method === "GET" || method === "POST" ? method : "other", route, status });
  if (!endless.has(route)) durations(registry).observe({ route }, milliseconds / 1000);
}

function requests(registry: Registry): Counter<string> {
  const known = registry.getSingleMetric(REQUESTS);
  if (known instanceof Counter) return known;
  return new Counter({
    name: REQUESTS,
    help: "Requests answered, by route pattern and status.",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
}

function durations(registry: Registry): Histogram<string> {
  const known = registry.getSingleMetric(DURATIONS);
  if (known instanceof Histogram) return known;
  return new Histogram({
    name: DURATIONS,
    help: "From the request's first line to its answer's end, by route pattern.",
    labelNames: ["route"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
}

const REQUESTS = "purposeful_http_requests_total";
const DURATIONS = "purposeful_http_request_duration_seconds";
