import { describe, expect, test } from "vitest";
import { inTransaction } from "@/db/transaction";
import { keepProviderVisit, type ProviderVisit, takeProviderVisit } from "@/lib/auth/providers/provider-visit";
import { after, at, MINUTE } from "@/lib/clock";
import { newToken } from "@/lib/crypto/tokens";

describe("what a browser went away for", () => {
  const visit: ProviderVisit = { connects: null, next: "/today", timeZone: "UTC" };
  const gone = () => ({ state: newToken(), browserToken: newToken(), provider: "example" });
  const keep = (where: ReturnType<typeof gone>) => inTransaction((tx) => keepProviderVisit(tx, where, visit));
  const take = (where: ReturnType<typeof gone>) => inTransaction((tx) => takeProviderVisit(tx, where));

  test("is taken once, of 20 at the same moment", async () => {
    const where = gone();
    await keep(where);
    const taken = await Promise.all(Array.from({ length: 20 }, () => take(where)));
    expect(taken.filter(Boolean)).toEqual([visit]);
  });

  test("is nobody else's: not another browser's, not another provider's, not by another state, not after its time", async () => {
    const where = gone();
    await keep(where);
    expect(await take({ ...where, browserToken: newToken() })).toBeNull();
    expect(await take({ ...where, provider: "other" })).toBeNull();
    expect(await take({ ...where, state: newToken() })).toBeNull();
    expect(await at(after(11 * MINUTE), () => take(where))).toBeNull();
    expect(await take(where)).toEqual(visit);
  });
});
