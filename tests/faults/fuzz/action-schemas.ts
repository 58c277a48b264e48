import { readFileSync } from "node:fs";
import { z } from "zod";
import type { BuiltAction } from "@/tests/support/action-call";

/**
 * The schema of a server action, found in its file by the name that it gives to `formAction`; undefined where it is made on the
 * spot or for the person (such a form is filled from all schemas there are).
 */
export async function schemaOf({ file, name }: BuiltAction): Promise<z.ZodType | undefined> {
  const source = readFileSync(file, "utf8");
  const [, after = ""] = source.split(`export const ${name} `);
  const identifier = /\bschema(?::\s*|,?\s)(\w+)?/.exec(after.split("\nexport ")[0] ?? "")?.[1];
  const path =
    identifier && new RegExp(`import \\{[^}]*\\b${identifier}\\b[^}]*\\} from "@/(lib/[^"]+)"`).exec(source)?.[1];
  if (!identifier || !path) return undefined;
  const module: Record<string, unknown> = await import(`../../../${path}`);
  const schema = module[identifier];
  return schema instanceof z.ZodType ? schema : undefined;
}
