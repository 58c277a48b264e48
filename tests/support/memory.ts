import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const MEGABYTE = 1_048_576;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** What is held beyond garbage, in megabytes. */
function held(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/** The most memory in megabytes that the work held at any look, beyond what there was before. */
export async function memoryOf(work: () => Promise<unknown>): Promise<number> {
  const before = held();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, held());
  }, 100);
  await work().finally(() => clearInterval(watch));
  return Math.max(most, held()) - before;
}
