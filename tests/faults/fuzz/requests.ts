import fc, { type Arbitrary } from "fast-check";
import { z } from "zod";
import { builtActions, builtHandlers, builtPages } from "@/tests/e2e/support/routes";
import { bodyOfCall } from "@/tests/support/action-call";
import { schemaOf } from "./action-schemas";
import { type FieldValue, formOf, hostileText } from "./from-schema";

/** A request as it is sent; `entry` names what it knocks at, without anything that was made up. */
export type HostileRequest = {
  entry: string;
  path: string;
  method: string;
  headers: Record<string, string>;
  body: () => Promise<string | FormData | Uint8Array<ArrayBuffer> | null>;
};

type Ids = { theirs: string[] };

const nothing = async () => null;
/** Headers hold bytes of Latin-1 without control characters: what else is made up stays at home. */
const headerText = hostileText.map((text) => text.replace(/[^\x21-\x7e]/g, "~").slice(0, 2_000));

/** Headers by which something was once let in, or which a proxy, a browser or Next itself would send. */
const oddHeaders: Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom(
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "x-middleware-next",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-real-ip",
    "x-request-id",
    "forwarded",
    "rsc",
    "next-router-prefetch",
    "next-router-state-tree",
    "next-url",
    "next-hmr-refresh",
    "x-action-forwarded",
    "accept-language",
    "accept",
    "user-agent",
    "referer",
    "range",
    "if-none-match",
    "authorization",
    "content-type",
  ),
  fc.oneof(fc.constantFrom("1", "127.0.0.1", "https", "null", "*/*", "bytes=0-1"), headerText),
  { maxKeys: 3 },
);

/** Mostly a page of ours; else none, "null" or another. */
const origin = (base: string): Arbitrary<Record<string, string>> =>
  fc.oneof(
    { weight: 7, arbitrary: fc.constant({ origin: base }) },
    { weight: 1, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom("null", "https://elsewhere.example", "//", "file://")
        .map((value) => ({ origin: value })),
    },
  );

const fill = (route: string, value: string) => route.replace(/\[[^\]]+\]/g, () => encodeURIComponent(value));

/** Null, but for one in so many. */
const seldom = <T>(oneIn: number, arbitrary: Arbitrary<T>): Arbitrary<T | null> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const wellFormed = (text: string) => text.toWellFormed().slice(0, 200);

const pathValue = ({ theirs }: Ids) =>
  fc.oneof(fc.constantFrom(...theirs), fc.uuid(), hostileText.map(wellFormed)).map((value) => value || "-");

const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "page",
        "range",
        "next",
        "done",
        "sought",
        "state",
        "show",
        "deleted",
        "after",
        "day",
        "table",
        "x",
      ),
      hostileText.map(wellFormed),
    ),
    { maxLength: 3 },
  )
  .map((pairs) => (pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`));

function pageRequest(ids: Ids): Arbitrary<HostileRequest> {
  return fc
    .tuple(
      fc.constantFrom(...builtPages()),
      pathValue(ids),
      query,
      oddHeaders,
      fc.constantFrom("GET", "GET", "GET", "HEAD"),
    )
    .map(([route, value, search, headers, method]) => ({
      entry: `${method} ${route}`,
      path: fill(route, value) + search,
      method,
      headers,
      body: nothing,
    }));
}

function handlerRequest(base: string, ids: Ids): Arbitrary<HostileRequest> {
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
    fc.constantFrom("", "{", "[[[[", '{"__proto__":{"a":1}}', "null", `"${"x".repeat(700_000)}"`),
    hostileText,
  );
  return fc
    .tuple(
      fc.constantFrom(...builtHandlers()),
      fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"),
      pathValue(ids),
      query,
      json,
      fc.record({
        odd: oddHeaders,
        from: origin(base),
        type: fc.constantFrom("application/json", "text/plain", "multipart/form-data; boundary=x"),
      }),
    )
    .map(([route, method, value, search, text, { odd, from, type }]) => ({
      entry: `${method} ${route}`,
      path: fill(route, value) + search,
      method,
      headers: { "content-type": type, ...odd, ...from },
      body: async () => (method === "GET" || method === "HEAD" ? null : text.toWellFormed()),
    }));
}

/** Calls of server actions: such forms as their schemas know, and bodies that are no call at all. */
async function actionRequest(base: string, ids: Ids): Promise<Arbitrary<HostileRequest>> {
  const known = await Promise.all(builtActions().map(async (action) => ({ action, schema: await schemaOf(action) })));
  const all = known.flatMap(({ schema }) => (schema ? [schema] : []));
  const anyForm = fc.oneof(
    formOf(z.object({ id: z.uuid(), day: z.iso.date(), kind: z.enum(["terms", "health_data"]) })),
    ...all.map(formOf),
  );
  const calls = known.map(({ action, schema }) =>
    fc.record({
      action: fc.constant(action),
      form: schema ? formOf(schema) : anyForm,
      value: pathValue(ids),
      odd: oddHeaders,
      from: origin(base),
      broken: seldom(8, fc.constantFrom("", "[", '["$K1"', "0", "$F1", '["$@1"]', '[{"then":"$1:then"},"$K9"]')),
      id: seldom(12, fc.constantFrom("", "x", "00".repeat(21), "7f".repeat(21), "__proto__")),
    }),
  );
  return fc.oneof(...calls).map(({ action, form, value, odd, from, broken, id }) => ({
    entry: id === null ? `action ${action.name}${broken === null ? "" : ", a broken call"}` : "an action that is none",
    path: fill(action.route, value),
    method: "POST",
    headers: { accept: "text/x-component", ...withoutType(odd), ...from, "next-action": id ?? action.id },
    body: async () => (broken === null ? bodyOfCall(action, filledIn(form, ids)) : broken),
  }));
}

/** What was made up, as a form; where an id stands, one of somebody else's things. */
function filledIn(form: Record<string, FieldValue>, { theirs }: Ids): FormData {
  const sent = new FormData();
  for (const [name, values] of Object.entries(form))
    for (const value of [values].flat()) {
      const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(value);
      sent.append(name, isId ? (theirs[value.charCodeAt(4) % theirs.length] ?? value) : value);
    }
  return sent;
}

/** The form's own type says where its parts end. */
function withoutType({ "content-type": _type, ...rest }: Record<string, string>): Record<string, string> {
  return rest;
}

/**
 * Requests at every entry of the build, the same for the same seed.
 * @param ids of things of somebody else, at which the requests aim
 */
export async function hostileRequests(base: string, ids: Ids, count: number, seed: number): Promise<HostileRequest[]> {
  const arbitrary = fc.oneof(
    { weight: 3, arbitrary: pageRequest(ids) },
    { weight: 2, arbitrary: handlerRequest(base, ids) },
    { weight: 5, arbitrary: await actionRequest(base, ids) },
  );
  return fc.sample(arbitrary, { numRuns: count, seed });
}
