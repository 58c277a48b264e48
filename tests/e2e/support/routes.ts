import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";
import type { BuiltAction } from "@/tests/support/action-call";

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

/** Every server action of the build, with a page that may call it. A new action is in this list by existing. */
export function builtActions(): BuiltAction[] {
  const { node }: { node: Record<string, { exportedName: string; filename: string; workers: object }> } = JSON.parse(
    readFileSync(join(env.NEXT_DIST_DIR, "server/server-reference-manifest.json"), "utf8"),
  );
  return Object.entries(node)
    .map(([id, { exportedName: name, filename: file, workers }]) => ({ id, name, file, route: routeOf(workers) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** "app/(admin)/admin/people/[userId]/page" is "/admin/people/[userId]". */
function routeOf(workers: object): string {
  const [page = ""] = Object.keys(workers).sort();
  return (
    page
      .replace(/^app/, "")
      .replace(/\/page$/, "")
      .replace(/\/\([^)]*\)/g, "") || "/"
  );
}
