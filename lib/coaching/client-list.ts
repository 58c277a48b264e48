import type { Category } from "@/lib/categories";
import type { ListedDay } from "./scores-by-client";
import type { Reason } from "./triage";

/** One line of a coach's list, cut to what this client shares. */
export type CoachedClient = {
  clientId: string;
  name: string;
  shared: ReadonlySet<Category>;
  /** The newest day with a check-in; null without one, and for somebody who shares nothing. */
  newestDay: string | null;
  /** The newest open request to look after this person, if it was put to this coach. */
  safetyTaskId: string | null;
  /** Oldest first; the days of the triage window that have a check-in. */
  days: readonly ListedDay[];
  reason: Reason;
};

/** A page of the list, those who need their coach first. */
export type ClientList = {
  today: string;
  clients: readonly CoachedClient[];
  /** How many the search found, and how many of them have a reason beyond the usual. */
  found: number;
  needing: number;
  /** All clients, whatever was searched. */
  total: number;
  page: number;
  pages: number;
};

/** So many a page: what a person can look through, and what a phone draws at once. */
export const clientsAPage = 50;

/** Whether somebody should be looked at before the rest. */
export function needsAttention({ weight }: Reason): boolean {
  return weight >= 100;
}

/** Lower case and without accents, so that "zoe" finds "Zoë". */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Orders and cuts a list: the heaviest reason first, then by name. A page beyond the end is the last one. */
export function pageOfClients(
  clients: readonly CoachedClient[],
  { page, total, today }: { page: number; total: number; today: string },
): ClientList {
  const ordered = clients.toSorted((a, b) => b.reason.weight - a.reason.weight || compareNames.compare(a.name, b.name));
  const pages = Math.max(1, Math.ceil(ordered.length / clientsAPage));
  const shown = Math.min(page, pages);
  return {
    today,
    clients: ordered.slice((shown - 1) * clientsAPage, shown * clientsAPage),
    found: ordered.length,
    needing: ordered.filter(({ reason }) => needsAttention(reason)).length,
    total,
    page: shown,
    pages,
  };
}

const compareNames = new Intl.Collator("en");
