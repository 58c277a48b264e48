import { useSyncExternalStore } from "react";

/** Where a page can be signed in to again without leaving it (SignInAgain); its link says `label`. */
export type SignInHere = { label: string; open: () => void };

let here: SignInHere | null = null;
const watching = new Set<() => void>();
const waiting = new Set<() => void>();

/** Answers how to offer it no longer. */
export function offerSignIn(offer: SignInHere): () => void {
  put(offer);
  return () => here === offer && put(null);
}

function put(next: SignInHere | null): void {
  here = next;
  for (const look of watching) look();
}

/** What this page offers; null before scripts have come, and where it offers nothing. */
export function useSignInHere(): SignInHere | null {
  return useSyncExternalStore(
    (look) => {
      watching.add(look);
      return () => watching.delete(look);
    },
    () => here,
    () => null,
  );
}

/** Calls back when somebody has signed in again on this page. Answers how to stop waiting. */
export function onSignedIn(callback: () => void): () => void {
  waiting.add(callback);
  return () => waiting.delete(callback);
}

export function tellSignedIn(): void {
  for (const callback of [...waiting]) callback();
}
