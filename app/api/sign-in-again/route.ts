import { headers } from "next/headers";
import { z } from "zod";
import { publicFormAction } from "@/lib/actions/form-action";
import { idle } from "@/lib/actions/form-state";
import { asks, saved } from "@/lib/actions/outcomes";
import { currentVisit } from "@/lib/auth/current-visit";
import { signInAgainSchema } from "@/lib/auth/schema";
import { writeSessionToken } from "@/lib/auth/session-cookie";
import { signInAgain } from "@/lib/auth/sign-in-again";
import { refusal } from "@/lib/http/json-route";
import { requireKeptSignIn } from "@/lib/http/keeps-sign-in";
import { problem } from "@/lib/http/problem";
import { readBody } from "@/lib/http/read-body";
import { isSameOrigin } from "@/lib/http/same-origin";

/** A form's fields; nothing in them is longer than a password. */
const fields = z.record(z.string(), z.string());
const MOST_BYTES = 10_000;

const takeStep = publicFormAction({
  schema: signInAgainSchema,
  async run({ locale }, input) {
    requireKeptSignIn(await headers());
    const outcome = await signInAgain(input, await currentVisit());
    if (typeof outcome === "string") return asks(outcome);
    await writeSessionToken(outcome.token, outcome.expires);
    return saved(locale, "auth.again.done");
  },
});

/**
 * Signing in on a page that stays. Not a server action: its answer would draw the page anew, which asks whoever is not signed in
 * to leave for the door, and takes what they typed with it.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return problem(403, "errors.badOrigin");
  try {
    const body = await readBody(request, MOST_BYTES);
    if (body.status !== 200) return problem(body.status, "errors.invalid");
    const sent = fields.safeParse(body.value);
    if (!sent.success) return problem(422, "errors.invalid");
    const form = new FormData();
    for (const [name, value] of Object.entries(sent.data)) form.set(name, value);
    const answer = await takeStep(idle, form);
    return Response.json(answer, {
      status: answer.status === "refused" ? 422 : 200,
      headers: { "cache-control": "no-store" },
    });
  } catch (error) {
    return refusal(error);
  }
}
