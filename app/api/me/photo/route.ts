import { openOwnAccount } from "@/lib/access/own-account";
import { currentSession } from "@/lib/auth/current-session";
import { InvalidInputError } from "@/lib/errors";
import { refusal } from "@/lib/http/json-route";
import { problem } from "@/lib/http/problem";
import { readUpload } from "@/lib/http/read-upload";
import { isSameOrigin } from "@/lib/http/same-origin";
import { photoOf } from "@/lib/people/photo/queries";
import { PHOTO_MOST_BYTES, savePhoto } from "@/lib/people/photo/save-photo";

/** The signed-in person's own portrait. */
export async function GET() {
  try {
    const actor = await currentSession();
    const photo = actor && (await photoOf(openOwnAccount(actor)));
    return photo ? picture(photo) : problem(404, "errors.notFound");
  } catch (error) {
    return refusal(error);
  }
}

function picture(bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "image/webp",
      "content-disposition": 'attachment; filename="photo.webp"',
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** Takes a new portrait. A script gets JSON; a plain form is sent back to its page, which says how it went. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return problem(403, "errors.badOrigin");
  try {
    const actor = await currentSession();
    if (!actor) return problem(401, "errors.signedOut");
    const upload = await readUpload(request, "photo", PHOTO_MOST_BYTES);
    if (upload.status === 413) return answer(request, 413, "too-large");
    if (upload.status !== 200 || !upload.file) return answer(request, 422, "not-a-picture");
    await savePhoto(actor, upload.file);
    return answer(request, 200, "saved");
  } catch (error) {
    return error instanceof InvalidInputError ? answer(request, 422, "not-a-picture") : refusal(error);
  }
}

const sentences = {
  "too-large": "onboarding.fields.photoTooLarge",
  "not-a-picture": "onboarding.fields.photoNotAPicture",
} as const;

function answer(request: Request, status: number, outcome: "saved" | keyof typeof sentences): Response {
  if (!request.headers.get("accept")?.includes("application/json")) return backToForm(request, outcome);
  if (outcome !== "saved") return problem(status, sentences[outcome]);
  return Response.json({}, { headers: { "cache-control": "no-store" } });
}

/** The two pages with a photo form; whatever else a referrer says is not followed. */
function backToForm(request: Request, outcome: string): Response {
  const from = request.headers.get("referer") ?? "";
  const path = from.includes("/welcome/") ? "/welcome/about-you" : "/settings/profile";
  return new Response(null, {
    status: 303,
    headers: { location: `${path}?photo=${outcome}`, "cache-control": "no-store" },
  });
}
