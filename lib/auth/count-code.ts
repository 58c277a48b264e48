import { limits } from "./limits";
import { countTry } from "./rate-limit";
import type { Visit } from "./visit";

/** Counts a mail with a code against the address that it goes to and the browser's own address. @throws RateLimitedError */
export async function countCode(emailIndex: Buffer, visit: Visit): Promise<void> {
  await countTry([
    [limits.codesPerAccount, emailIndex.toString("hex")],
    [limits.signInPerAddress, visit.address],
  ]);
}
