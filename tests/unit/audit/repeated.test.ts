import { expect, test } from "vitest";
import type { AccessLogEntry } from "@/lib/audit/access-log";
import { joinRepeats } from "@/lib/audit/repeated";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 13, minute));

const look = (minute: number, over: Partial<AccessLogEntry> = {}): AccessLogEntry => ({
  id: `look-${minute}`,
  at: at(minute),
  actorId: "maya",
  actorName: "Maya Okafor",
  event: "clients.listed",
  seen: [],
  sawAmounts: false,
  reason: null,
  ...over,
});

test("neighbours that read the same are one, with how often and since when", () => {
  expect(joinRepeats([look(9), look(5), look(2)])).toEqual([{ newest: look(9), oldestAt: at(2), times: 3 }]);
});

test("what stands between keeps two looks apart", () => {
  const page = look(5, { event: "record.read", seen: ["mental"] });
  expect(joinRepeats([look(9), page, look(2)]).map(({ times }) => times)).toEqual([1, 1, 1]);
});

test.each([
  ["somebody else of the same name", { actorId: "another" }],
  ["other parts", { seen: ["physical"] }],
  ["another reason", { reason: "A question to support" }],
] as const)("%s is never joined", (_, over) => {
  expect(joinRepeats([look(9), look(5, over)])).toHaveLength(2);
});

test("an empty log stays empty", () => {
  expect(joinRepeats([])).toEqual([]);
});
