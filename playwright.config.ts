import { defineConfig, devices } from "@playwright/test";
import { browserEnvironment } from "./tests/support/browser-environment";

/** What works through long lists in one piece: begun last, it would be waited for alone. */
const long = /(without-proxy|access)\.spec\.ts$/;

// The app is started by bin/test, which says where; by hand, one that runs at the usual address is used.
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".test/browser",
  fullyParallel: true,
  forbidOnly: true,
  // Browser, app and database wait for each other: two browsers left half of two cores idle.
  workers: 3,
  projects: [
    { name: "long", testMatch: long },
    { name: "others", testIgnore: long },
  ],
  timeout: 90_000,
  // How long what must come may take: two cores serve the app, the database, the worker and three browsers.
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: ".test/reports/e2e.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: browserEnvironment.baseURL,
    locale: "en-GB",
    // Recording costs a third of the browser's work: the second try of bin/test is recorded; by hand: --trace=retain-on-failure.
    trace: "on-first-retry",
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
