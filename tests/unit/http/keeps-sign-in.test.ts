import { expect, test } from "vitest";
import { keepsSignIn } from "@/lib/http/keeps-sign-in";

// The tests' APP_URL is http://127.0.0.1:3000.
test.each([
  [{ host: "127.0.0.1:3000" }, true],
  [{ host: "localhost:3000" }, true],
  [{ host: "[::1]:3000" }, true],
  [{ host: "192.168.1.5:3000" }, false],
  [{ host: "192.168.1.5:3000", "x-forwarded-proto": "https" }, true],
  [{ host: "purposeful.example", "x-forwarded-proto": "http" }, false],
])("%j: %s", (sent, kept) => expect(keepsSignIn(new Headers(sent))).toBe(kept));
