import { once } from "node:events";
import { request as ask, type ClientRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { Certificate } from "./certificate.ts";

/** TLS before the app, on the same machine: what a reverse proxy does for an operator. */
export type TlsFront = { close(): Promise<void> };

type Place = { host: string; port: number; appPort: number };

/** Listens with the certificate and hands everything on to the app, saying where it came from. */
export async function startTlsFront(certificate: Certificate, { host, port, appPort }: Place): Promise<TlsFront> {
  const server = createServer({ ...certificate, minVersion: "TLSv1.2" }, (near, answer) =>
    handOn(near, answer, appPort),
  );
  server.listen(port, host);
  await once(server, "listening");
  return {
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function handOn(near: IncomingMessage, answer: ServerResponse, appPort: number): void {
  const options = { host: "127.0.0.1", port: appPort, path: near.url, method: near.method, headers: headersOf(near) };
  const far: ClientRequest = ask(options, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
    answer.flushHeaders();
    reply.pipe(answer);
    reply.on("error", () => answer.destroy());
  });
  far.on("error", () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
  answer.on("close", () => far.destroy());
  near.pipe(far);
}

/** What a browser claims about its way here is thrown away; we are the first who knows. */
function headersOf({ headers, socket }: IncomingMessage): Record<string, string | string[] | undefined> {
  const sent = Object.entries(headers).filter(([name]) => !/^(x-forwarded-.*|forwarded|x-request-id)$/.test(name));
  return {
    ...Object.fromEntries(sent),
    "x-forwarded-for": (socket.remoteAddress ?? "").replace(/^::ffff:/, ""),
    "x-forwarded-proto": "https",
    "x-forwarded-host": headers.host,
  };
}
