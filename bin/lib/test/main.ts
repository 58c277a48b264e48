import { runCounted } from "../closing-run.ts";
import { say } from "../output.ts";
import { readParts, testHelp } from "./arguments.ts";
import { checkParts } from "./check.ts";

const given = process.argv.slice(2);
if (given.includes("--help")) say(testHelp);
else await runCounted(async () => checkParts(readParts(given)));
