import { jsonRoute } from "@/lib/http/json-route";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { profileChangesSchema } from "@/lib/people/profile/schema";

/** Saves single answers as somebody leaves their fields. */
export const PATCH = jsonRoute({ schema: profileChangesSchema, maximumBytes: 20_000, run: saveProfile });
