import { WRITTEN_BY_HEADER } from "@/lib/forms/written-by";
import type { DraftFields } from "./draft-store";

/** Browsers let no more than 64 KiB outlive a page, and refuse the request at once when it is more. */
const OUTLIVES_PAGE = 60_000;

/** Hands a draft to the server, for the person who wrote it and nobody else; false when it did not take it. A draft that is not too long arrives though the page is left. */
export async function sendDraft(
  person: string,
  draft: { form: string; subject: string; values: DraftFields },
  signal?: AbortSignal,
): Promise<boolean> {
  const body = new Blob([JSON.stringify(draft)], { type: "application/json" });
  try {
    const answer = await fetch("/api/me/drafts", {
      method: "PUT",
      headers: { "content-type": "application/json", [WRITTEN_BY_HEADER]: person },
      body,
      keepalive: body.size < OUTLIVES_PAGE,
      ...(signal ? { signal } : {}),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
