import { pipeline } from "node:stream/promises";
import { answerLines } from "@/lib/wellness/instruments/answer-lines";
import { command } from "../command";

export const scoreCommands = [
  command({
    name: "score",
    about:
      'Reads JSON lines ({"method","inputs"}) and answers each with one line: value, method, version, missing, reason, details',
    async run() {
      process.stdin.setEncoding("utf8");
      try {
        await pipeline(process.stdin, answerLines, process.stdout, { end: false });
      } catch (error) {
        if (!isClosedReader(error)) throw error; // whoever reads has enough: `bin/ops score | head`
      }
      return null;
    },
  }),
];

function isClosedReader(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && ["EPIPE", "ERR_STREAM_PREMATURE_CLOSE"].includes(String(error.code))
  );
}
