import { once } from "node:events";
import { request as ask, createServer, type IncomingMessage } from "node:http";

/** A reverse proxy as operators put one before several processes: it hands on, and says where a request came from. */
export type ReverseProxy = {
  baseURL: string;
  /** Where requests seem to come from. */
  address: string;
  /** Which process answers; by turns when nobody says. */
  choose: ((request: IncomingMessage) => string) | null;
  close: () => Promise<void>;
};

export async function reverseProxyTo(processes: () => readonly string[]): Promise<ReverseProxy> {
  let turn = 0;
  const server = createServer((near, answer) => {
    const target = proxy.choose?.(near) ?? processes()[turn++ % processes().length] ?? "";
    const said = near.headers["x-forwarded-for"];
    const hops = [...(said ? [String(said)] : []), proxy.address].join(", "); // as nginx's $proxy_add_x_forwarded_for
    const headers = { ...near.headers, "x-forwarded-for": hops };
    const far = ask(target + near.url, { method: near.method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    far.on("error", () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
    answer.on("close", () => far.destroy());
    near.pipe(far);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (!bound || typeof bound === "string") throw new Error("the proxy listens on a port");
  const proxy: ReverseProxy = {
    baseURL: `http://127.0.0.1:${bound.port}`,
    address: "192.0.2.1",
    choose: null,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}
