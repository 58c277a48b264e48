import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hashPassword, isPasswordOf, NOBODYS_HASH } from "@/lib/auth/password";
import { newPassword } from "@/lib/auth/password-rules";

const faultOf = (password: unknown) => newPassword.safeParse(password).error?.issues[0]?.message ?? null;

describe("what a password may be", () => {
  test.each([
    ["purposeful-demo-only", null],
    ["lanterns over quiet water", null],
    ["fourteen chars", "errors.passwordTooShort"],
    ["fifteen chars!!", null],
    ["", "errors.required"],
    [undefined, "errors.required"],
    ["aaaaaaaaaaaaaaaaaaaa", "errors.passwordCommon"],
    ["abcabcabcabcabcabc", "errors.passwordCommon"],
    ["passwordpassword", "errors.passwordCommon"],
    ["PassWordPassWord", "errors.passwordCommon"],
    ["123456789012345", "errors.passwordCommon"],
    ["iloveyouiloveyou", "errors.passwordCommon"],
    ["no digits nor capitals asked", null],
  ])("%s: %s", (password, fault) => expect(faultOf(password)).toBe(fault));

  test("up to 256 characters, counted as people count them", () => {
    const words = Array.from({ length: 64 }, (_, index) => String(index).padStart(4, "w")).join("");
    expect(faultOf(words)).toBeNull();
    expect(faultOf(`${words}x`)).toBe("errors.passwordTooLong");
    expect(faultOf("🌊🌙🪵🌾🍂🐚🕯️🧭🪶🌿🍇🐝🎐🪴")).toBeNull();
    expect(faultOf("🌊🌙🪵🌾🍂")).toBe("errors.passwordTooShort");
  });

  test("two spellings of one character are one password", async () => {
    const composed = "gr\u00fc\u00dfe aus dem garten";
    const decomposed = composed.normalize("NFD");
    expect(newPassword.parse(decomposed)).toBe(composed);
    expect(await isPasswordOf(await hashPassword(decomposed), composed)).toBe(true);
  });
});

describe("how it is kept", () => {
  test("Argon2id with 19 MiB, two passes, one lane; salted", async () => {
    const [one, other] = await Promise.all([
      hashPassword("purposeful-demo-only"),
      hashPassword("purposeful-demo-only"),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await isPasswordOf(one, "purposeful-demo-only")).toBe(true);
    expect(await isPasswordOf(one, "purposeful-demo-onlY")).toBe(false);
  });

  test("where there is no hash, the same work is done for nobody", async () => {
    const [, kind, version, cost] = (await hashPassword("purposeful-demo-only")).split("$");
    expect(NOBODYS_HASH.split("$").slice(1, 4)).toEqual([kind, version, cost]);
    expect(await isPasswordOf(null, "purposeful-demo-only")).toBe(false);
  });
});

test("the sources say which list the filter is of", () => {
  expect(readFileSync("lib/auth/common-passwords/README.md", "utf8")).toContain("SecLists (MIT)");
});
