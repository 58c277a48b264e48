import { expect, test } from "vitest";
import { inTransaction } from "@/db/transaction";
import { answerMetrics } from "@/lib/metrics/answer-metrics";
import { countRequest } from "@/lib/metrics/count-request";
import { aClient } from "@/tests/factories/people";
import { ask, probeKind } from "@/tests/support/probe-jobs";

const token = "a-token-of-the-tests";

async function figures(): Promise<string> {
  return (await answerMetrics(`Bearer ${token}`, token)).text;
}

test("the figures are for whoever has the token; without one there is nothing here", async () => {
  expect(await answerMetrics(`Bearer ${token}`, undefined)).toMatchObject({ status: 404, text: "" });
  for (const wrong of [null, undefined, "", token, `Bearer ${token}x`, `bearer ${token}`, "Bearer "])
    expect(await answerMetrics(wrong, token)).toMatchObject({ status: 401, text: "" });
  expect(await answerMetrics(`Bearer ${token}`, token)).toMatchObject({ status: 200 });
});

test("work, pool, requests and repeated transactions are counted, and nobody is in it", async () => {
  const client = await aClient({ name: "Canary Person" });
  const job = probeKind();
  await ask(job, { mark: client.userId }, { mark: "second" });
  countRequest({ method: "GET", route: "/journal/[entryId]", status: 200, milliseconds: 30 });
  let tries = 0;
  await inTransaction(async () => {
    if (tries++ === 0) throw Object.assign(new Error("deadlock"), { errno: 1213, code: "ER_LOCK_DEADLOCK" });
  });
  const text = await figures();
  expect(text).toContain(`purposeful_jobs{kind="${job.kind}",state="queued"} 2`);
  expect(text).toMatch(new RegExp(`purposeful_jobs_oldest_due_seconds{kind="${job.kind}"} [\\d.]+`));
  expect(text).toContain('purposeful_http_requests_total{method="GET",route="/journal/[entryId]",status="200"} 1');
  expect(text).toContain('purposeful_http_request_duration_seconds_bucket{le="0.05",route="/journal/[entryId]"} 1');
  expect(text).toContain('purposeful_database_transactions_total{event="repeated"} 1');
  expect(text).toMatch(/purposeful_database_connections_open [1-9]/);
  expect(text).toContain("purposeful_database_requests_waiting 0");
  expect(text).toContain("purposeful_event_streams_open 0");
  expect(text).toContain("purposeful_database_up 1");
  expect(text).toContain("process_cpu_user_seconds_total");
  for (const secret of [client.userId, client.email, "Canary"]) expect(text).not.toContain(secret);
});

test("every line is Prometheus's text", async () => {
  const sample = /^[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-z_]+="[^"\n]*",?)*\})? [-+\d.eEInfNa]+$/;
  const lines = (await figures()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines.filter((line) => !sample.test(line))).toEqual([]);
});

test("two readings do not count twice", async () => {
  await figures();
  const names = (await figures()).match(/^# TYPE (\S+)/gm) ?? [];
  expect(new Set(names).size).toBe(names.length);
});
