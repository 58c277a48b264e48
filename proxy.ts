import { type NextRequest, NextResponse } from "next/server";
import { faultOfForm } from "@/lib/http/fault-of-form";
import { problem } from "@/lib/http/problem";

/** The sentence beside each status with which something other than a form of ours is refused. */
const faults = {
  400: "errors.invalid",
  403: "errors.badOrigin",
  405: "errors.invalid",
  413: "errors.invalid",
} as const;

/**
 * A better answer than Next's to what is no form: authorization lives in the domain, and deleting this file must change nothing
 * else. Who only looks does not pass here (lib/http/page-headers.ts marks the others): it would take as long as a small page.
 */
export async function proxy(request: NextRequest) {
  const fault = await faultOfForm(request);
  return fault ? problem(fault, faults[fault]) : NextResponse.next();
}

/*
 * The matcher leaves out `/api`: Next would buffer and cut bodies there, and nothing there answers with a page. Files are
 * not left out: Next fails at what is sent to one. It reads this without running it, so the name of the mark stands here; a test
 * compares it.
 */
export const config = {
  matcher: [{ source: "/((?!api/).*)", has: [{ type: "header", key: "x-purposeful-sends" }] }],
};
