import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(join(import.meta.dirname, "../..", file), "utf8");

test("every variable that the product reads is explained in .env.example", () => {
  const known = [...read("lib/env.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
  const explained = [...read(".env.example").matchAll(/^(?:# OIDC_GOOGLE_)?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
  expect(known).toContain("DATABASE_URL");
  expect(known.filter((name) => name !== "NODE_ENV" && !explained.includes(name))).toEqual([]);
});

test("and stands in the table of docs/deploy.md, which knows no others", () => {
  const known = [...read("lib/env.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
  const table = read("docs/deploy.md").split("\n## Variables\n")[1]?.split("\n## ")[0] ?? "";
  const named = [...table.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name);
  const wanted = [...known, "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"].filter(
    (name) => !/^(NODE_ENV|ISSUER|NAME|CLIENT_.*)$/.test(name ?? ""),
  );
  expect(new Set(named)).toEqual(new Set(wanted));
});
