import { runCounted } from "../closing-run.ts";
import { say } from "../output.ts";
import { faultsHelp, readProofs } from "./proofs.ts";
import { runProofs } from "./run-proofs.ts";

const given = process.argv.slice(2);
if (given.includes("--help")) say(faultsHelp);
else await runCounted(async () => runProofs(readProofs(given)));
