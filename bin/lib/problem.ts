/** Why a command cannot go on, in one line that the person at the terminal can act on; printed without a stack. */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of a system error ("ENOENT"), or undefined. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
