import { expect, test } from "vitest";
import { identityOf } from "@/lib/auth/providers/identity";

test("an address counts only when the provider says that it verified it", () => {
  const of = (claims: object) =>
    identityOf("example", { sub: "1", name: " Ida ", email: "ida@example.org", ...claims });
  expect(of({ email_verified: true })).toEqual({
    provider: "example",
    subject: "1",
    email: "ida@example.org",
    name: "Ida",
  });
  expect(of({ email_verified: "true" })?.email).toBe("ida@example.org");
  for (const email_verified of [false, "false", undefined, null, 1, "yes"])
    expect(of({ email_verified })?.email).toBeNull();
  expect(of({ email_verified: true, email: "not an address" })?.email).toBeNull();
  expect(of({ email_verified: true, name: "" })?.name).toBe("ida");
  for (const sub of ["", "a".repeat(256), "with space", 7, undefined]) expect(of({ sub })).toBeNull();
});
