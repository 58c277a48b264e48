import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { errorCode } from "@/lib/log/error-code";
import { log } from "@/lib/log/log";
import { answerMetrics } from "./answer-metrics";

/** Answers for the figures of a process that serves nothing else, the worker: on loopback, at any path, with the same token. */
export async function serveMetrics(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answerMetrics(request.headers.authorization)
      .then(({ status, headers, text }) => response.writeHead(status, headers).end(text))
      .catch((error: unknown) => {
        log("error", "metrics.failed", { code: errorCode(error) });
        response.writeHead(500).end();
      });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}
