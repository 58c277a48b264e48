import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { freePort } from "./free-port";

/** The build that is being tested, served once more, on a port of its own and in other circumstances. */
export type ServedAgain = {
  baseURL: string;
  /** What it has written so far, both to its output and of its complaints. */
  said: () => string;
  /** Asks it to end, and answers when it has: its exit code. */
  stop: () => Promise<number | null>;
};

export async function serveAgain(circumstances: Record<string, string>): Promise<ServedAgain> {
  const port = await freePort();
  const baseURL = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", String(port)],
    {
      env: { ...process.env, NODE_ENV: "production", DEMO: "1", APP_URL: baseURL, ...circumstances },
      stdio: ["ignore", "pipe", "pipe"], // what it complains of is what the tests bring about
    },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  await ready(child);
  await fetch(`${baseURL}/api/health`); // it says so before it has begun: the first request waits until it has
  return { baseURL, said: () => said, stop: () => stop(child) };
}

async function ready(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error("its output is read");
  for await (const line of createInterface({ input: child.stdout })) if (/Ready in/.test(line)) return;
  throw new Error("the server ended before it was ready");
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = await exited;
  return typeof code === "number" ? code : null;
}
