/** Where the browser tests find the app and Chromium: bin/test says so; by hand, the usual places. */
export const browserEnvironment = {
  baseURL: process.env.E2E_BASE_URL ?? "http://127.0.0.1:3000",
  executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium",
};
