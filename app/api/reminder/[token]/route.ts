import { refusal } from "@/lib/http/json-route";
import { isOneClick } from "@/lib/http/one-click";
import { problem } from "@/lib/http/problem";
import { stopReminder } from "@/lib/reminders/follow-link";

type Context = { params: Promise<{ token: string }> };

/** A mail program's own button: one POST turns the reminder off, for whoever holds the address; twice is as once. */
export async function POST(request: Request, { params }: Context) {
  if (!(await isOneClick(request))) return problem(400, "errors.invalid");
  try {
    await stopReminder(await params);
    return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  } catch (error) {
    return refusal(error);
  }
}

/** Whoever opens the address instead is shown the page with the button: looking turns nothing off. */
export async function GET(_request: Request, { params }: Context) {
  const { token } = await params;
  return new Response(null, {
    status: 303,
    headers: { location: `/reminder/${encodeURIComponent(token)}`, "cache-control": "no-store" },
  });
}
