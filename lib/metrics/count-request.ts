import { counter, histogram } from "./counters";

export type FinishedRequest = { method: string; route: string; status: number; milliseconds: number };

/** Streams last as long as somebody looks: their length says nothing about how quick the app is. */
const endless = new Set(["/api/events"]);
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts a request by pattern and status, and keeps how long it took. The labels are the build's patterns: a bounded number. */
export function countRequest({ method, route, status, milliseconds }: FinishedRequest): void {
  requests().inc({ method: method === "GET" || method === "POST" ? method : "other", route, status });
  if (!endless.has(route)) durations().observe({ route }, milliseconds / 1000);
}

const requests = () =>
  counter({
    name: "purposeful_http_requests_total",
    help: "Requests answered, by route pattern and status.",
    labelNames: ["method", "route", "status"],
  });

const durations = () =>
  histogram(
    {
      name: "purposeful_http_request_duration_seconds",
      help: "From a request's first line to its answer's end, by route pattern.",
      labelNames: ["route"],
    },
    SECONDS,
  );
