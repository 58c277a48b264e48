import { describe, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { countTry, giveBack } from "@/lib/auth/rate-limit";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { after, at, MINUTE } from "@/lib/clock";
import { RateLimitedError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { aVisit } from "@/tests/factories/visits";
import { homeUrl, moveTo } from "@/tests/support/other-server";

const limit = { name: "test", most: 10, windowMs: 15 * MINUTE };
// On the edge of a window, so that no test straddles one.
const start = new Date(Math.ceil(Date.now() / limit.windowMs) * limit.windowMs);

describe("counting tries", () => {
  test("of fifty at once exactly the limit passes", async () => {
    const whom = newId();
    const answers = await at(start, () =>
      Promise.allSettled(Array.from({ length: 50 }, () => countTry([[limit, whom]]))),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(limit.most);
    for (const answer of answers)
      if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(RateLimitedError);
  });

  test("no stretch of a window's length lets more than the limit through at its edge", async () => {
    const whom = newId();
    await at(after(14 * MINUTE, start), async () => {
      for (let i = 0; i < limit.most; i++) await countTry([[limit, whom]]);
    });
    await expect(at(after(15 * MINUTE, start), () => countTry([[limit, whom]]))).rejects.toThrow(RateLimitedError);
    await expect(at(after(30 * MINUTE, start), () => countTry([[limit, whom]]))).resolves.toBeUndefined();
  });

  test("the wait that is named is long enough", async () => {
    const whom = newId();
    const refusal = await at(start, async () => {
      for (let i = 0; i < limit.most; i++) await countTry([[limit, whom]]);
      return countTry([[limit, whom]]).catch((error: unknown) => error);
    });
    if (!(refusal instanceof RateLimitedError)) throw new Error("the eleventh passed");
    const later = after(refusal.retryAfterSeconds * 1000, start);
    await expect(at(later, () => countTry([[limit, whom]]))).resolves.toBeUndefined();
  });

  test("what succeeded is given back", async () => {
    const whom = newId();
    await at(start, async () => {
      for (let i = 0; i < 30; i++) {
        await countTry([[limit, whom]]);
        await giveBack([[limit, whom]]);
      }
    });
  });

  test("what succeeded stays done when nothing can be given back just then", async () => {
    await moveTo("mysql://root@127.0.0.1:1/nowhere");
    await expect(giveBack([[limit, newId()]])).resolves.toBeUndefined();
    await moveTo(homeUrl);
  });

  test("an address that is not known is not counted", async () => {
    for (let i = 0; i < 30; i++) await countTry([[limit, null]]);
  });
});

test("a hundred tries from one address, whatever accounts they are for", async () => {
  const address = `2001:db8::${newId().slice(-4)}`;
  const attempt = () =>
    signInWithPassword(
      { email: `${newId()}@example.org`, password: "not this one, surely" },
      aVisit({ address }),
    ).catch((error: unknown) => error);
  await at(start, async () => {
    for (let i = 0; i < limits.signInPerAddress.most; i++) await countTry([[limits.signInPerAddress, address]]);
    expect(await attempt()).toBeInstanceOf(RateLimitedError);
  });
});
