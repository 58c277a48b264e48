import { defineConfig, devices } from "@playwright/test";
import { browserEnvironment } from "./tests/support/browser-environment";

// The app is started by bin/test, which says where; by hand, one that runs at the usual address is used.
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".test/browser",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  // How long what must come may take: two cores serve the app, the database, the worker and two browsers.
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: ".test/reports/e2e.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: browserEnvironment.baseURL,
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: browserEnvironment.executablePath,
      // As root Chromium has no sandbox; the others keep it from talking to anybody but us.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
