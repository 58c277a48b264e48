import { readFileSync } from "node:fs";
import { join } from "node:path";

type Route = { page: string; regex: string };

/** Answers the pattern of an address, "/journal/[entryId]": never the address itself, which holds ids and tokens. */
export type PatternOf = (url: string) => string;

/**
 * Reads the patterns of the build that is served. What matches none is "(nothing)", so there are never more than the build has;
 * files are "(file)".
 * @param folder where the build lies; in development there is none, and every address is "(nothing)".
 */
export function routePatterns(folder: string): PatternOf {
  const { fixed, dynamic } = readRoutes(folder);
  return (url) => {
    const path = pathOf(url);
    if (path.startsWith("/_next/static/") || /^\/[\w-]+\.(png|svg|ico)$/.test(path)) return "(file)";
    if (fixed.has(path)) return path;
    return dynamic.find(({ matches }) => matches.test(path))?.page ?? "(nothing)";
  };
}

function pathOf(url: string): string {
  const path = url.split("?", 1)[0] ?? "/";
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

function readRoutes(folder: string) {
  try {
    const manifest: { staticRoutes: Route[]; dynamicRoutes: Route[] } = JSON.parse(
      readFileSync(join(folder, "routes-manifest.json"), "utf8"),
    );
    return {
      fixed: new Set(manifest.staticRoutes.map(({ page }) => page)),
      dynamic: manifest.dynamicRoutes.map(({ page, regex }) => ({ page, matches: new RegExp(regex) })),
    };
  } catch {
    return { fixed: new Set<string>(), dynamic: [] };
  }
}
