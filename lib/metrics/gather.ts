import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { poolState } from "@/db/pool-state";
import { now, SECOND } from "@/lib/clock";
import { openStreams } from "@/lib/events/open-streams";
import { metricsRegistry } from "./metrics-registry";
import { type WorkState, workState } from "./work-state";

/** All figures of this process, in Prometheus's text. What the database knows is left out while it is away. */
export async function gatherMetrics(): Promise<{ type: string; text: string }> {
  const own = metricsRegistry();
  if (!own.getSingleMetric("process_cpu_user_seconds_total")) collectDefaultMetrics({ register: own });
  const seen = new Registry(); // read now, and forgotten: a kind that is gone must not stay at its last figure
  const gauge = gaugeIn(seen);
  const { open, inUse, waiting } = poolState();
  gauge("purposeful_database_connections_open", "Connections of this process's pool.").set(open);
  gauge("purposeful_database_connections_in_use", "Those that work.").set(inUse);
  gauge("purposeful_database_requests_waiting", "Requests that wait for a connection.").set(waiting);
  gauge("purposeful_event_streams_open", "Browsers that listen for events at this process.").set(openStreams().size);
  const work = await workState().catch(() => null);
  gauge("purposeful_database_up", "1 while the database answers.").set(work ? 1 : 0);
  if (work) showWork(gauge, work);
  return { type: own.contentType, text: `${await own.metrics()}\n${await seen.metrics()}` };
}

type MakeGauge = (name: string, help: string, labelNames?: string[]) => Gauge<string>;

function gaugeIn(registry: Registry): MakeGauge {
  return (name, help, labelNames = []) => new Gauge({ name, help, labelNames, registers: [registry] });
}

function showWork(gauge: MakeGauge, { jobs, oldestDue, outbox }: WorkState): void {
  const jobsNow = gauge("purposeful_jobs", "Jobs by kind: queued, running, failed (to be tried again), dead.", [
    "kind",
    "state",
  ]);
  for (const { kind, state, count } of jobs) jobsNow.set({ kind, state }, count);
  const age = gauge("purposeful_jobs_oldest_due_seconds", "For how long the oldest due job of a kind waits.", ["kind"]);
  for (const { kind, since } of oldestDue) age.set({ kind }, Math.max(0, (now().getTime() - since.getTime()) / SECOND));
  const messages = gauge("purposeful_outbox_messages", "Messages that have not left, or nobody knows.", ["state"]);
  for (const { state, count } of outbox) messages.set({ state }, count);
}
