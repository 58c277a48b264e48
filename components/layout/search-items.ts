import type { PaletteItem } from "@/components/layout/palette-item";

/**
 * Asks the server for what the page does not know (people, entries): `POST url {"search"}` answers a list of
 * items (names must not stand in addresses, where histories and logs keep them). An answer that does not come or does not fit counts as nothing found: the palette goes on working with what it has.
 */
export async function searchItems(url: string, query: string, signal: AbortSignal): Promise<PaletteItem[]> {
  try {
    const response = await fetch(url, {
      method: "POST",
      signal,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ search: query }),
    });
    const found: unknown = response.ok ? await response.json() : [];
    return Array.isArray(found) ? found.filter(isItem) : [];
  } catch {
    return [];
  }
}

function isItem(value: unknown): value is PaletteItem {
  if (typeof value !== "object" || value === null) return false;
  const texts = ["id", "label", "group", "href"];
  return texts.every((key) => typeof Reflect.get(value, key) === "string");
}
