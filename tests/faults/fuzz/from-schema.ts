import fc, { type Arbitrary } from "fast-check";
import { z } from "zod";

/** What a form's field may send: a text, or several under one name. */
export type FieldValue = string | string[];

/** Texts that have broken programs: other scripts, halves of characters, numbers in disguise, names of prototypes, code. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "\uD800",
    "null",
    "undefined",
    "NaN",
    "-0",
    "1e309",
    "0x10",
    "9007199254740993",
    "-1",
    "3,5",
    "true",
    "[object Object]",
    "__proto__",
    "constructor",
    "2026-02-30",
    "0000-00-00",
    "+275760-09-14",
    "24:00",
    "' OR 1=1 -- ",
    "$(sleep 9)",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "%00%ff",
    "\r\nSet-Cookie: a=b",
  ),
  fc.integer({ min: 1, max: 6 }).map((power) => "x".repeat(10 ** power)),
);

const someText = fc.oneof(
  fc.constantFrom(
    "Walked by the river",
    "7",
    "7.5",
    "2026-01-15",
    "Europe/Berlin",
    "on",
    "mental",
    "ava@example.org",
    "1234",
  ),
  fc.string({ maxLength: 30 }),
);

/** A form of a schema's fields: mostly such as it allows, some that it cannot, some missing, some that it does not know. */
export function formOf(schema: z.ZodType): Arbitrary<Record<string, FieldValue>> {
  const { properties = {} } = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" });
  const fields = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, fieldOf(part)]));
  const some = fc.tuple(fc.record(fields), fc.subarray(Object.keys(fields)));
  const known = some.map(([form, names]) =>
    Object.fromEntries(Object.entries(form).filter(([name]) => names.includes(name))),
  );
  const unknown = fc.dictionary(fc.constantFrom("userId", "role", "__proto__", "isAdmin", "$ACTION_ID_x"), hostileText);
  return fc.oneof(
    { weight: 4, arbitrary: fc.record(fields) },
    { weight: 2, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, unknown).map(([own, more]) => ({ ...own, ...more })) },
  );
}

type Part = z.core.JSONSchema._JSONSchema;

function fieldOf(part: Part): Arbitrary<FieldValue> {
  return fc.oneof(
    { weight: 6, arbitrary: allowed(part) },
    { weight: 2, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 4 }) },
  );
}

function allowed(part: Part): Arbitrary<FieldValue> {
  if (typeof part === "boolean") return someText;
  if (part.enum) return fc.constantFrom(...part.enum.map(String));
  if (part.const !== undefined) return fc.constant(String(part.const));
  if (part.anyOf) return fc.oneof(...part.anyOf.map(allowed));
  switch (part.type) {
    case "integer":
    case "number":
      return fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double({ noNaN: true })).map(String);
    case "boolean":
      return fc.constantFrom("on", "true", "");
    case "null":
      return fc.constant("");
    case "array":
      return fc.array(someText, { maxLength: 4 });
    default:
      return fc.oneof(someText, fc.uuid({ version: 7 }));
  }
}
