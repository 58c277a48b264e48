import type { Socket } from "node:net";
import { SMTPServer } from "smtp-server";

/** How the double answers the next mails. */
export type SmtpManners =
  | "accept"
  | "refuse for now"
  | "refuse the recipient"
  | "refuse the text"
  | "hang up after the text";

export type SmtpDouble = {
  url: string;
  /** Every text that arrived whole, whatever was answered. */
  received: string[];
  behave: (manners: SmtpManners) => void;
  close: () => Promise<void>;
};

/** A mail server that speaks SMTP over a real socket. With `login` it lets nobody else send. */
export async function startSmtpDouble(login?: { user: string; pass: string }): Promise<SmtpDouble> {
  const received: string[] = [];
  let manners: SmtpManners = "accept";
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: !login,
    allowInsecureAuth: true,
    logger: false,
    onAuth: (auth, _session, done) =>
      auth.username === login?.user && auth.password === login?.pass
        ? done(null, { user: auth.username })
        : done(new Error("no")),
    onRcptTo: (_address, _session, done) =>
      manners === "refuse the recipient" ? done(answer(550, "no such person")) : done(),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push(Buffer.concat(chunks).toString("utf8"));
        if (manners === "refuse for now") return done(answer(451, "greylisted"));
        if (manners === "refuse the text") return done(answer(554, "looks like spam"));
        if (manners === "hang up after the text") return sockets.get(session.remotePort)?.destroy();
        done();
      });
    },
  });
  const sockets = new Map<number | undefined, Socket>();
  server.server.on("connection", (socket) => sockets.set(socket.remotePort, socket));
  server.on("error", () => undefined); // a connection that we cut ourselves
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (!address || typeof address === "string") throw new Error("the double listens on a port");
  return {
    url: `smtp://${login ? `${login.user}:${login.pass}@` : ""}127.0.0.1:${address.port}`,
    received,
    behave(next) {
      manners = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
