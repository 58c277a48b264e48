import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/*
 * Addresses stay in histories, logs and referrers, so nothing that somebody types about a person may stand in one: every
 * parameter that a page reads is found here by name, whichever way the page reads it, and so is every form that would put
 * its fields into an address.
 */
const root = join(import.meta.dirname, "../..");
const freeText =
  /^(search|q|query|term|text|find|filter|name|\w+Name|e-?mail|\w+Email|phone|address|note|words?|reason)$/i;

type Source = { path: string; text: string };

const sources = ["app", "components"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceAt(join(folder, path))),
);

function sourceAt(path: string): Source {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

describe("parameters of addresses", () => {
  const readers = sources.filter(({ text }) => /await searchParams\b/.test(text));

  test("every page that reads its address is understood by this test", () => {
    expect(readers.length).toBeGreaterThan(10);
    for (const reader of readers) expect(parametersOf(reader), reader.path).not.toEqual([]);
  });
  test("none of them is free text", () => {
    expect(readers.flatMap((reader) => offences(reader.path, parametersOf(reader)))).toEqual([]);
  });
  test("nothing in the browser reads or writes one past the pages", () => {
    const past = /useSearchParams|\.searchParams\.(get|set|append)\(|location\.search/;
    expect(sources.filter(({ text }) => past.test(text)).map(({ path }) => path)).toEqual([]);
  });
  test("no form puts a typed text into an address", () => {
    const forms = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:form|Form)\b([^>]*(?:=>[^>]*)*)>([\s\S]*?)<\/(?:form|Form)>/g)]
        .filter(
          ([, attributes = ""]) => /action=["'`]|action=\{["'`]/.test(attributes) && !/method="post"/i.test(attributes),
        )
        .filter(([, , fields = ""]) => /<(TextField|TextareaField|input(?![^>]*type="hidden")|textarea)\b/.test(fields))
        .map(() => path),
    );
    expect(forms).toEqual([]);
  });
  test("no link is written with one", () => {
    const written = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/[?&](\w+)=/g)].flatMap(([, name = ""]) => offences(path, [name])),
    );
    expect(written).toEqual([]);
  });
});

function offences(path: string, names: readonly string[]): string[] {
  return names.filter((name) => freeText.test(name)).map((name) => `${path}: ${name}`);
}

/** Every name that a page takes from its address. Throws at a way of reading that is not known here. */
function parametersOf(source: Source): string[] {
  const reads = [...source.text.matchAll(/^.*await searchParams\b.*$/gm)].map(([line]) => line);
  return reads.flatMap((line) => {
    const taken = /\(await searchParams\)\.(\w+)/.exec(line)?.[1];
    if (taken) return [taken];
    const picked = /const \{([^}]*)\} = await searchParams/.exec(line)?.[1];
    if (picked) return picked.split(",").map((part) => part.split(":")[0]?.trim() ?? "");
    const schema = /(\w+)\.(?:safeParse|parse)\(await searchParams\)/.exec(line)?.[1];
    if (schema) return keysOf(definitionOf(source, schema), schema);
    const reader = /(\w+)\(await searchParams\)/.exec(line)?.[1];
    if (reader) return pickedBy(definitionOf(source, reader), reader);
    throw new Error(`${source.path} reads its address in a way that this test does not know: ${line.trim()}`);
  });
}

/** The file that defines a name: this one, or the one that it is imported from. */
function definitionOf(source: Source, name: string): Source {
  if (new RegExp(`(const|function) ${name}\\b`).test(source.text)) return source;
  const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`).exec(source.text)?.[1];
  if (!from) throw new Error(`${source.path} does not say where ${name} comes from`);
  const path = from.startsWith("@/") ? from.slice(2) : normalize(join(dirname(source.path), from));
  return sourceAt(`${path}.ts`);
}

function keysOf({ path, text }: Source, schema: string): string[] {
  const body = new RegExp(`const ${schema} = z\\s*\\.(?:strictObject|object)\\(\\{([\\s\\S]*?)\\}\\);`).exec(text)?.[1];
  if (body === undefined) throw new Error(`${path}: ${schema} is not written as one object of zod`);
  return [...body.matchAll(/(?:^|[\s,{])(\w+):/g)].map(([, key = ""]) => key);
}

function pickedBy({ path, text }: Source, reader: string): string[] {
  const declared = new RegExp(`function ${reader}\\(\\{([^}]*)\\}|function ${reader}\\((\\w+)[:,)]`).exec(text);
  if (declared?.[1]) return declared[1].split(",").map((part) => part.split(":")[0]?.trim() ?? "");
  const schema = /(\w+)\.(?:safeParse|parse)\(/.exec(text)?.[1];
  if (schema) return keysOf({ path, text }, schema);
  const parameter = declared?.[2];
  const taken = parameter ? [...text.matchAll(new RegExp(`\\b${parameter}\\.(\\w+)`, "g"))] : [];
  if (taken.length === 0) throw new Error(`${path}: ${reader} reads an address in a way that this test does not know`);
  return taken.map(([, name = ""]) => name);
}
