import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project: where package.json lies. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where each command says that it is running, and with what. */
export const lockPaths = {
  "bin/up": join(root, ".data", "up.json"),
  "bin/test": join(root, ".test", "test.json"),
};
