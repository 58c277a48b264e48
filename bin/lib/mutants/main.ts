import { runCounted } from "../closing-run.ts";
import { tryMutants } from "./try-mutants.ts";

await runCounted(() => tryMutants(process.argv.slice(2).join(" ")));
