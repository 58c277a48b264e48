import type { Sheet } from "../sheet";
import { accountSheets } from "./account";
import { bookSheets } from "./books";
import { othersSheets } from "./others";
import { recordSheets } from "./record";

/** Every file of the archive, in the order of its index. */
export const sheets: readonly Sheet[] = [...recordSheets, ...bookSheets, ...accountSheets, ...othersSheets];

/** Tables of somebody's that are not handed out, each with its reason. */
export const notHandedOut: Readonly<Record<string, string>> = {
  person_keys: "the key that opens your data here; what it opens is handed out opened",
  recovery_codes: "keyed hashes of secrets, of which only you have the text",
  pending_sign_ins: "secrets of a sign-in that is under way, for ten minutes",
  provider_visits: "secrets of a sign-in that is under way at another service, for ten minutes",
  live_events: "that something was new for an open page, for an hour, without saying what",
  one_time_codes: "hashes of secrets, for ten minutes",
  profile_photos: "handed out as a picture: photo.webp",
  record_turns: "a counter of the machinery",
};

/** Tables that hold nothing of one person's, or nothing but what another file says. */
export const nobodys: Readonly<Record<string, string>> = {
  house_turns: "names of queues",
  jobs: "work of the machinery, by ids",
  rate_limits: "keyed fingerprints and counters",
};
