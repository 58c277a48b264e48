import { peekSession } from "@/lib/auth/current-session";
import { rolesText } from "@/lib/auth/sessions-alive";
import { MOST_PER_PROCESS, openStreams } from "@/lib/events/open-streams";
import { listening } from "@/lib/events/poll";
import { WRITTEN_BY_HEADER } from "@/lib/forms/written-by";
import { eventStream } from "@/lib/http/event-stream";
import { refusal } from "@/lib/http/json-route";
import { problem } from "@/lib/http/problem";
import { isStopping } from "@/lib/http/stopping";

/** Not by way of GET: a stream whose body nobody reads would stay open. */
export function HEAD() {
  return new Response(null, { status: 405, headers: { allow: "GET", "cache-control": "no-store" } });
}

/** What is new for the signed-in person, as it happens. Listening keeps no session alive. */
export async function GET(request: Request) {
  try {
    const session = await peekSession();
    if (!session?.actor.sessionId) return problem(401, "errors.signedOut");
    const { userId, sessionId, roles } = session.actor;
    // The page was drawn for somebody else, who has left this browser since.
    const reader = request.headers.get(WRITTEN_BY_HEADER);
    if (reader !== null && reader !== userId) return problem(409, "errors.somebodyElse");
    if (isStopping() || openStreams().size >= MOST_PER_PROCESS)
      return problem(503, "errors.unavailable", {}, { "retry-after": "10" });
    const listener = { userId, sessionId, roles: rolesText(roles) };
    return eventStream(listener, await listening(), request.headers.get("last-event-id"), request.signal);
  } catch (error) {
    return refusal(error);
  }
}
