import { expect, test } from "vitest";
import { DatabaseFailure } from "@/db/failure";
import { nobodyWhileAway } from "@/lib/auth/session-if-reachable";
import { ForbiddenError, UnavailableError } from "@/lib/errors";

test("while the database is away nobody is signed in", () => {
  expect(nobodyWhileAway(new UnavailableError())).toBeNull();
});

test.each([
  new DatabaseFailure("ER_BAD_FIELD_ERROR", 1054, "f"),
  new ForbiddenError(),
  new TypeError("ours"),
  "thrown",
])("%s travels on", (error) => {
  expect(() => nobodyWhileAway(error)).toThrow();
});
