import { type Browser, chromium } from "@playwright/test";
import config from "../playwright.config";
import type { Visit } from "./visitors";

/** The scripts that a current browser fetches before the load event, in bytes on the wire. */
export async function scriptsBeforeLoad(visits: readonly Visit[]): Promise<Map<string, number>> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const found = new Map<string, number>();
  try {
    for (const visit of visits) found.set(visit.name, await scriptBytes(browser, visit));
  } finally {
    await browser.close();
  }
  return found;
}

async function scriptBytes(browser: Browser, { url, cookie = "" }: Visit): Promise<number> {
  const context = await browser.newContext();
  const [name = "", value = ""] = cookie.split("=");
  // `__Host-` asks for TLS and the path "/"; Chromium sends such a cookie to loopback without TLS too.
  const place = new URL("/", url.replace(/^http:/, "https:")).href;
  if (name) await context.addCookies([{ name, value, url: place, secure: true, httpOnly: true }]);
  await context.route("**/api/events", (route) => route.fulfill({ status: 204 })); // a page that listens is never idle
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  let isLoaded = false;
  devtools.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script" && !isLoaded) scripts.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  devtools.on("Page.loadEventFired", () => {
    isLoaded = true;
  });
  await devtools.send("Page.enable");
  await page.goto(url, { waitUntil: "networkidle" });
  await context.close();
  return bytes;
}
