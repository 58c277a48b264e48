import { problem } from "@/lib/http/problem";
import { answerMetrics } from "@/lib/metrics/answer-metrics";

/** For the operator's Prometheus: the figures of this one process. */
export async function GET(request: Request) {
  const { status, headers, text } = await answerMetrics(request.headers.get("authorization"));
  if (status === 404) return problem(404, "errors.notFound");
  return new Response(text, { status, headers });
}
