import { createHash } from "node:crypto";
import { z } from "zod";

const drawing = z.object({
  __iconData: z.object({ node: z.array(z.tuple([z.string(), z.record(z.string(), z.string())])) }),
});

/** All drawings as one file of symbols, in the order of the names. Strokes and colour come from where a symbol is used. */
export async function drawSprite(names: readonly string[]): Promise<string> {
  const symbols = await Promise.all(names.toSorted().map(symbolOf));
  const head = '<svg xmlns="http://www.w3.org/2000/svg"><!-- Drawings: Lucide Icons and Contributors, ISC License -->';
  return `${[head, ...symbols].join("\n")}\n</svg>\n`;
}

/** Where browsers find a sprite: another address for other drawings, so that they may keep it. */
export function addressOf(sprite: string): string {
  return `/icons.svg?v=${createHash("sha256").update(sprite).digest("hex").slice(0, 8)}`;
}

async function symbolOf(name: string): Promise<string> {
  const { __iconData } = drawing.parse(await import(`lucide-react/icons/${name}`));
  const shapes = __iconData.node.map(([shape, { key: _, ...attributes }]) => {
    const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
    return `<${shape}${written.join("")}/>`;
  });
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.join("")}</symbol>`;
}
