import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

const example = {
  OIDC_PROVIDERS: "example",
  OIDC_EXAMPLE_ISSUER: "https://id.example.org/realm/",
  OIDC_EXAMPLE_CLIENT_ID: "us",
  OIDC_EXAMPLE_CLIENT_SECRET: "hush",
};

/** The providers, as a process with these variables reads them. */
async function providersWith(variables: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import("@/lib/env")).env.OIDC_PROVIDERS;
}

test("none is usual, and each that is named is read from its own variables", async () => {
  expect(await providersWith({ OIDC_PROVIDERS: "" })).toEqual([]);
  const google = { OIDC_GOOGLE_ISSUER: "https://accounts.google.com", OIDC_GOOGLE_NAME: "Google" };
  const secrets = { OIDC_GOOGLE_CLIENT_ID: "a", OIDC_GOOGLE_CLIENT_SECRET: "b" };
  expect(await providersWith({ ...example, ...google, ...secrets, OIDC_PROVIDERS: " google, example " })).toEqual([
    { id: "google", name: "Google", issuer: "https://accounts.google.com", clientId: "a", clientSecret: "b" },
    { id: "example", name: "Example", issuer: "https://id.example.org/realm", clientId: "us", clientSecret: "hush" },
  ]);
});

test.each([
  ["OIDC_EXAMPLE_CLIENT_SECRET", { ...example, OIDC_EXAMPLE_CLIENT_SECRET: "" }],
  ["OIDC_EXAMPLE_ISSUER", { ...example, OIDC_EXAMPLE_ISSUER: "http://id.example.org" }],
  ["OIDC_EXAMPLE_ISSUER", { ...example, OIDC_EXAMPLE_ISSUER: "id.example.org" }],
  ["OIDC_OTHER_ISSUER", { ...example, OIDC_PROVIDERS: "example,other" }],
  ["twice", { ...example, OIDC_PROVIDERS: "example,example" }],
  ["small letters", { ...example, OIDC_PROVIDERS: "Example" }],
  ["small letters", { ...example, OIDC_PROVIDERS: "credentials" }],
  ["small letters", { ...example, OIDC_PROVIDERS: "email" }],
])("a process with half a provider does not start, and says why: %s", async (words, variables) => {
  const starting = providersWith(variables);
  await expect(starting).rejects.toThrow(words);
  await expect(starting).rejects.not.toThrow("hush");
});
