import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Provider } from "oidc-provider";

/** How the app is registered with the double. */
export const oidcClient = { id: "purposeful-test", secret: "a secret of the tests alone" } as const;

/** Somebody with an account there. `verified`: the double vouches for the address. */
type Person = { subject: string; email: string; name: string; verified: boolean };

export type OidcDouble = { issuer: string; close: () => Promise<void> };

/**
 * An identity provider that speaks OpenID Connect over a real socket (the certified oidc-provider): discovery, code flow with
 * PKCE, signed tokens, userinfo. Its sign-in page takes anybody at their word. As many providers do, it names the address at
 * userinfo only.
 */
export async function startOidcDouble(port: number, redirectUri: string): Promise<OidcDouble> {
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, Person>();
  const provider = new Provider(issuer, {
    clients: [{ client_id: oidcClient.id, client_secret: oidcClient.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    jwks: { keys: [generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" })] },
    cookies: { keys: ["a key of the tests alone"] },
    findAccount: (_ctx, subject) => ({
      accountId: subject,
      claims() {
        const { email, name, verified } = people.get(subject) ?? { email: "", name: "", verified: false };
        return { sub: subject, email, name, email_verified: verified };
      },
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? "",
        accountId: oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const answerProtocol = provider.callback();
  const server = createServer((request, response) => {
    const interacts = request.url?.startsWith("/interaction/") ? interact(provider, people, request, response) : null;
    if (interacts) interacts.catch(() => response.writeHead(400).end());
    else answerProtocol(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { issuer, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The sign-in page, and what it sends: who one is, or that one would rather not. */
async function interact(
  provider: Provider,
  people: Map<string, Person>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST") {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
    return;
  }
  const form = new URLSearchParams(await text(request));
  const said = (name: string) => form.get(name) ?? "";
  if (form.has("refuse")) {
    await provider.interactionFinished(request, response, { error: "access_denied" });
    return;
  }
  const person = { subject: said("subject"), email: said("email"), name: said("name"), verified: form.has("verified") };
  people.set(person.subject, person);
  await provider.interactionFinished(request, response, { login: { accountId: person.subject } });
}

const PAGE = `<!doctype html><html lang="en"><title>Example ID</title><main><h1>Example ID</h1><form method="post">
<label>Subject <input name="subject"></label><label>Address <input name="email"></label><label>Called <input name="name"></label>
<label>Verified <input type="checkbox" name="verified"></label>
<button>Allow</button><button name="refuse" value="1">Refuse</button></form></main></html>`;
