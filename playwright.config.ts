import { defineConfig, devices } from "@playwright/test";
import { browserEnvironment } from "./tests/support/browser-environment";

// The app is started by bin/test, which says where; by hand, one that runs at the usual address is used.
/** What works through long lists in one piece, or starts processes of its own: begun last, it would be waited for alone. */
const long = /(without-proxy|access|two-processes|database-away|first-day)\.spec\.ts$/;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".test/browser",
  fullyParallel: true,
  forbidOnly: true,
  // A browser, the app and the database wait for each other: two a core keep it busy.
  workers: "200%",
  projects: [
    { name: "long", testMatch: long },
    { name: "others", testIgnore: long },
  ],
  timeout: 90_000,
  // How long what must come may take: two cores serve the app, the database, the worker and four browsers.
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
