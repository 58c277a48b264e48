import { currentSession } from "@/lib/auth/current-session";
import { InvalidInputError } from "@/lib/errors";
import { beginImport } from "@/lib/finance/imports/begin-import";
import { FILE_MOST_BYTES } from "@/lib/finance/imports/packed-file";
import { refusal } from "@/lib/http/json-route";
import { problem } from "@/lib/http/problem";
import { readUpload } from "@/lib/http/read-upload";
import { isSameOrigin } from "@/lib/http/same-origin";

const PAGE = "/record/money/imports";

/** Takes a bank's file to be looked at. A script gets the draft's id; a plain form is led to it, or back with the reason. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return problem(403, "errors.badOrigin");
  const isForm = request.headers.get("accept")?.includes("text/html") ?? false;
  const refuse = (status: number, key: string) =>
    isForm ? to(`${PAGE}?refused=${key.split(".").at(-1)}`) : problem(status, key);
  try {
    const actor = await currentSession();
    if (!actor) return isForm ? to(`/sign-in?next=${PAGE}`) : problem(401, "errors.signedOut");
    const upload = await readUpload(request, "file", FILE_MOST_BYTES);
    if (upload.status === 413) return refuse(413, "errors.bankFile.tooLarge");
    if (upload.status !== 200) return refuse(upload.status, "errors.bankFile.unknown");
    if (!upload.file) return refuse(422, "errors.bankFile.empty");
    const id = await beginImport(actor, { name: upload.fileName, bytes: upload.file });
    return isForm ? to(`${PAGE}/${id}`) : Response.json({ id }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    const why = error instanceof InvalidInputError ? error.fieldErrors.file : undefined;
    return why ? refuse(422, why) : refusal(error);
  }
}

function to(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
