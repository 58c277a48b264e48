type Answer = { status: number; location: string | null; text: string };

/**
 * A browser without scripts: it keeps cookies, opens pages, and sends the forms that stand on them. What the app answers to
 * it is what it answers to anybody.
 */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly base: string,
    cookies: Record<string, string> = {},
  ) {
    for (const [name, value] of Object.entries(cookies)) this.#cookies.set(name, value);
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  /** As a new browser that has the same forms open. */
  forget(name: string): void {
    this.#cookies.delete(name);
  }

  async open(path: string): Promise<Answer> {
    return this.#ask(path, {});
  }

  /** The hidden fields of the form on a page that has a field of that name. */
  async formWith(field: string, path: string): Promise<Record<string, string>> {
    const { text, status } = await this.open(path);
    const form = [...text.matchAll(/<form[\s\S]*?<\/form>/g)]
      .map(String)
      .find((one) => one.includes(`name="${field}"`));
    if (!form) throw new Error(`${path} answered ${status} and has no form with ${field}`);
    const hidden = [...form.matchAll(/<input\b[^>]*>/g)]
      .map(String)
      .filter((tag) => attribute(tag, "type") === "hidden");
    return Object.fromEntries(hidden.map((tag) => [attribute(tag, "name") ?? "", attribute(tag, "value") ?? ""]));
  }

  /** Sends a form: 303 is the app's way of saying that it is done. */
  async send(path: string, fields: Record<string, string>): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return this.#ask(path, { method: "POST", body });
  }

  async put(path: string, body: unknown): Promise<Answer> {
    return this.#ask(path, {
      method: "PUT",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
  }

  /** Listens to the stream of events; `ended` is when it was over, by performance.now(). */
  async listen(path: string): Promise<{ ended: Promise<number> }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(this.base + path, { headers: { cookie } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    const over = async () => {
      await response.text().catch(() => undefined); // cut off is over, too
      return performance.now();
    };
    return { ended: over() };
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...init.headers, origin: this.base, cookie };
    const response = await fetch(this.base + path, {
      ...init,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(60_000),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return { status: response.status, location: response.headers.get("location"), text: await response.text() };
  }
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found
    ?.replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
