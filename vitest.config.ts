import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          environment: "node",
          setupFiles: ["tests/support/test-environment.ts"],
          testTimeout: 60_000, // a machine that is busy with something else is no fault
          // A zone off the full hour, so that a mistaken use of the machine's zone shows.
          env: { TZ: "Asia/Kathmandu" },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/drop-databases.ts"],
          setupFiles: ["tests/support/test-environment.ts", "tests/support/worker-database.ts"],
          env: { TZ: "Asia/Kathmandu" },
          pool: "forks",
          // No test waits for time to pass; a busy machine may take its own (a migration on MySQL is a hundred flushed writes).
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
