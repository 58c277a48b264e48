const LONGEST = 1000;
const HERE = "http://here.invalid";

/**
 * Where to go after signing in: a path of this site, or null. Anything that a browser could read as another site (two
 * slashes, a backslash, a control character, a scheme) is refused, and so are the doors themselves, which would lead round
 * in a circle.
 */
export function safeNext(wanted: unknown): string | null {
  if (typeof wanted !== "string" || wanted.length > LONGEST) return null;
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted) || !URL.canParse(wanted, HERE)) return null;
  const url = new URL(wanted, HERE);
  if (url.origin !== HERE || /^\/(sign-in|sign-up|api)(\/|$)/.test(url.pathname) || url.pathname.startsWith("//"))
    return null;
  return url.pathname + url.search + url.hash;
}
