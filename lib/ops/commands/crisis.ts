import { createInterface } from "node:readline";
import { assessLines } from "@/lib/safety/crisis/assess-lines";
import { command } from "../command";

export const crisisCommands = [
  command({
    name: "crisis",
    about: 'Reads JSON lines ({"text"} or {"turns": […]}) and answers each with {"level": 0|1|2|3}',
    async run() {
      for await (const answer of assessLines(createInterface({ input: process.stdin }))) {
        process.stdout.write(`${answer}\n`);
      }
      return null;
    },
  }),
];
