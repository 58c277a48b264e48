import { expect, test } from "vitest";
import { type CoachedClient, clientsAPage, foldName, pageOfClients } from "@/lib/coaching/client-list";

function client(name: string, weight: number): CoachedClient {
  const reason = { code: weight >= 100 ? "new" : "steady", params: {}, weight };
  return { clientId: name, name, shared: new Set(), newestDay: null, safetyTaskId: null, days: [], reason };
}

const today = "2026-11-20";

test("those with the heaviest reason come first, then names in their order", () => {
  const list = pageOfClients([client("Zoë", 1), client("Åsa", 1), client("Ben", 300), client("Mia", 1000)], {
    page: 1,
    total: 4,
    today,
  });
  expect(list.clients.map(({ name }) => name)).toEqual(["Mia", "Ben", "Åsa", "Zoë"]);
  expect(list).toMatchObject({ found: 4, needing: 2, pages: 1 });
});

test("a page beyond the end is the last one, and nobody is lost between two", () => {
  const many = Array.from({ length: 2 * clientsAPage + 3 }, (_, index) =>
    client(`C${String(index).padStart(3, "0")}`, 1),
  );
  const pages = [1, 2, 3].map((page) => pageOfClients(many, { page, total: many.length, today }));
  expect(pages.flatMap(({ clients }) => clients)).toEqual(many);
  expect(pageOfClients(many, { page: 99, total: many.length, today }).page).toBe(3);
  expect(pageOfClients([], { page: 2, total: 0, today })).toMatchObject({ page: 1, pages: 1, clients: [] });
});

test("names are found without their accents", () => {
  expect(foldName("Zoë ÅKERLUND")).toBe("zoe akerlund");
});
