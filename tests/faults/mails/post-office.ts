import { SMTPServer } from "smtp-server";

/** When a mail arrives, what happens to whoever brings it, at the very point of the conversation. */
export type Fate = "let be" | "kill before acceptance" | "kill between acceptance and record";

export type PostOffice = {
  url: string;
  /** Message-IDs in the order of acceptance; one that was accepted twice stands there twice. */
  accepted: string[];
  close: () => Promise<void>;
};

type Courier = { signal: (signal: "SIGSTOP" | "SIGKILL") => void };

/**
 * A mail server that kills who brings the mail. Between acceptance and record: the courier is stopped while the server has
 * the whole text, then "250" is sent, then it is killed without having read a byte of that answer. Before acceptance: it is
 * killed in the midst of its text, and the server keeps nothing.
 * @param fateOf is asked once for every handing-over, by the mail's Message-ID.
 */
export async function openPostOffice(options: {
  courier: () => Courier;
  fateOf: (messageId: string) => Fate;
  wasKilled: () => void;
}): Promise<PostOffice> {
  const accepted: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    authOptional: true,
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const messageId = /^message-id:\s*<([^>]+)>/im.exec(Buffer.concat(chunks).toString("utf8"))?.[1] ?? "";
        const fate = options.fateOf(messageId);
        if (fate === "kill before acceptance") {
          options.courier().signal("SIGKILL");
          options.wasKilled();
          return done(Object.assign(new Error("not kept"), { responseCode: 451 }));
        }
        if (fate === "kill between acceptance and record") options.courier().signal("SIGSTOP");
        accepted.push(messageId);
        done(); // "250": the mail is theirs from now on
        if (fate === "kill between acceptance and record") {
          setImmediate(() => {
            options.courier().signal("SIGKILL");
            options.wasKilled();
          });
        }
      });
    },
  });
  server.on("error", () => undefined); // connections of couriers that we killed
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (!address || typeof address === "string") throw new Error("the server listens on a port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    accepted,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
