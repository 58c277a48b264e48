/** Before the first request: what the process needs must be there, or it says so and ends. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { assertReady } = await import("@/lib/ops/assert-ready");
  await assertReady();
}
