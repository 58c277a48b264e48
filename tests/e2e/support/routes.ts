import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";

/** Every page of the build, as its address pattern: "/journal/[entryId]". A new page is in this list by existing. */
export function builtPages(): string[] {
  return builtRoutes("/page").filter((route) => !route.startsWith("/_"));
}

/** Every route handler of the build. */
export function builtHandlers(): string[] {
  return builtRoutes("/route").filter((route) => !/\.(ico|png|svg|webmanifest|txt|xml)$/.test(route));
}

function builtRoutes(ending: "/page" | "/route"): string[] {
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(join(env.NEXT_DIST_DIR, "app-path-routes-manifest.json"), "utf8"),
  );
  return Object.entries(manifest)
    .filter(([file]) => file.endsWith(ending))
    .map(([, route]) => route)
    .sort();
}
