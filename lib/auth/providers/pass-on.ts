import { words } from "@/lib/words";

/**
 * A page that goes on to the provider at once. A redirect would not do: browsers hold every redirect that follows a form to the
 * form's own policy (`form-action 'self'`), and the provider may redirect further, to hosts that nobody knows here.
 */
export function passOn(location: URL, name: string, setCookies: readonly string[]): Response {
  const headers = new Headers({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
  for (const line of setCookies) headers.append("set-cookie", line);
  return new Response(pageOf(location.href, words("en-GB")("providers.goingTo", { name })), { headers });
}

function pageOf(href: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${escaped(href)}">
<title>${escaped(text)}</title>
</head>
<body><main><h1><a href="${escaped(href)}">${escaped(text)}</a></h1></main></body>
</html>
`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
