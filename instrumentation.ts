/**
 * Before the first request: what the process needs must be there, or it says so and ends. Everything here runs in Node
 * (proxy.ts too), so there is no other runtime to be told apart; imported late, because the build reads this file as well.
 */
export async function register() {
  const { assertReady } = await import("@/lib/ops/assert-ready");
  await assertReady();
}
