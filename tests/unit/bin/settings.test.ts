import { describe, expect, test } from "vitest";
import { readArguments } from "@/bin/lib/up/arguments";
import { linkIn } from "@/bin/lib/up/first-people";
import { refuseMixture } from "@/bin/lib/up/people";
import { readSettings } from "@/bin/lib/up/settings";

const demo = readArguments([]);
const real = readArguments(["--no-demo"]);

describe("where the product is served", () => {
  test("on this machine at port 3000 when nobody says otherwise", () => {
    const { host, port, appUrl, databaseUrl } = readSettings(demo, {});
    expect({ host, port, appUrl, databaseUrl }).toEqual({
      host: "127.0.0.1",
      port: 3000,
      appUrl: "http://127.0.0.1:3000",
      databaseUrl: undefined,
    });
  });
  test("PORT moves the address", () => {
    expect(readSettings(demo, { PORT: "4100" }).appUrl).toBe("http://127.0.0.1:4100");
  });
  test.each(["0", "65536", "3000x", "-1", "3e3"])("PORT=%s is refused", (PORT) => {
    expect(() => readSettings(demo, { PORT })).toThrow("PORT must be a number");
  });
  test("empty variables are as good as none", () => {
    const { port, databaseUrl } = readSettings(demo, { PORT: "", HOST: "", DATABASE_URL: "" });
    expect([port, databaseUrl]).toEqual([3000, undefined]);
  });
});

describe("the demo, whose passwords everybody knows", () => {
  test.each(["0.0.0.0", "::", "192.168.1.4", "localhost"])("is not served on %s", (HOST) => {
    expect(() => readSettings(demo, { HOST })).toThrow("127.0.0.1 only");
  });
  test.each(["https://purposeful.example", "http://127.0.0.1.example.org", "http://10.0.0.1:3000"])(
    "is not served as %s",
    (APP_URL) => {
      expect(() => readSettings(demo, { APP_URL })).toThrow("no public address");
    },
  );
  test.each(["http://localhost:8080", "http://127.0.0.1:3000", "http://[::1]:3000"])("may be called %s", (APP_URL) => {
    expect(readSettings(demo, { APP_URL }).appUrl).toBe(APP_URL);
  });
  test("without it any host and address may be served", () => {
    const settings = readSettings(real, { HOST: "0.0.0.0", APP_URL: "https://purposeful.example" });
    expect(settings).toMatchObject({ isDemo: false, host: "0.0.0.0", appUrl: "https://purposeful.example" });
  });
  test("DEMO=0 is as good as --no-demo", () => {
    expect(readSettings(demo, { DEMO: "0" }).isDemo).toBe(false);
  });
  test("--admin-email is refused with it, and --fresh with somebody else's database", () => {
    expect(() => readSettings(readArguments(["--admin-email", "a@example.org"]), {})).toThrow("--no-demo");
    expect(() => readSettings(readArguments(["--fresh"]), { DATABASE_URL: "mysql://db/x" })).toThrow("DATABASE_URL");
  });
});

describe("demo people and real people", () => {
  test.each([
    [true, "empty"],
    [true, "demo"],
    [false, "empty"],
    [false, "real"],
  ] as const)("demo %s with a database that is %s goes on", (isDemo, population) => {
    expect(() => refuseMixture(isDemo, population)).not.toThrow();
  });
  test("never share a database", () => {
    expect(() => refuseMixture(true, "real")).toThrow("real people");
    expect(() => refuseMixture(false, "demo")).toThrow("holds the demo");
  });
});

test("the first admin's link is found beside log lines", () => {
  const answer = '{"email":"ada@example.org","link":"http://127.0.0.1:3000/invitation/x","expiresAt":"2026-03-02"}';
  expect(linkIn([answer, '{"level":"info","event":"mail.queued"}'])).toBe("http://127.0.0.1:3000/invitation/x");
  expect(linkIn(['{"link":null,"isAdminAlready":true}'])).toBeUndefined();
  expect(linkIn(["nothing"])).toBeUndefined();
});

describe("--https", () => {
  const https = readArguments(["--https"]);
  const forPhones = readArguments(["--https", "--no-demo"]);
  test("with the demo it stays on this machine, whose passwords are published", () => {
    expect(readSettings(https, {}, "192.168.1.7")).toMatchObject({
      isHttps: true,
      host: "127.0.0.1",
      appUrl: "https://127.0.0.1:3000",
    });
    expect(() => readSettings(https, { HOST: "0.0.0.0" }, "192.168.1.7")).toThrow("use --no-demo");
  });
  test("without the demo it is there for the network, under the address that a phone finds", () => {
    expect(readSettings(forPhones, { PORT: "3443" }, "192.168.1.7")).toMatchObject({
      host: "0.0.0.0",
      appUrl: "https://192.168.1.7:3443",
    });
    expect(readSettings(forPhones, { APP_URL: "https://home.example" }, "192.168.1.7").appUrl).toBe(
      "https://home.example",
    );
  });
  test("an address without TLS contradicts it", () => {
    expect(() => readSettings(forPhones, { APP_URL: "http://home.example" })).toThrow("reached by https");
  });
});
