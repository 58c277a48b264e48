import { saveDraft } from "@/lib/drafts/save-draft";
import { saveDraftSchema } from "@/lib/drafts/schema";
import { jsonRoute } from "@/lib/http/json-route";

export const PUT = jsonRoute({ schema: saveDraftSchema, maximumBytes: 600_000, run: saveDraft });
