import net, { type Server, type Socket } from "node:net";

/** A road to a server that can be cut and mended: what a database that goes away looks like from here. */
export type UnreliableRoad = {
  port: number;
  cut: () => Promise<void>;
  mend: () => Promise<void>;
  close: () => Promise<void>;
};

export async function unreliableRoadTo(host: string, port: number): Promise<UnreliableRoad> {
  const sockets = new Set<Socket>();
  let server: Server = make();
  function make(): Server {
    return net.createServer((near) => {
      const far = net.connect(port, host);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on("error", () => undefined);
        socket.on("close", () => {
          sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
  }
  const listen = (on: number) => new Promise<void>((resolve) => server.listen(on, "127.0.0.1", resolve));
  await listen(0);
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the road begins at a port");
  const cut = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port: address.port,
    cut,
    async mend() {
      server = make();
      await listen(address.port);
    },
    close: cut,
  };
}
