/** What a toast says, and how to take back what it tells of. */
export type Toast = {
  message: string;
  /** Runs once; the toast waits for it, and says `failed` when it could not be done. */
  undo?: { label: string; run: () => void | Promise<void>; failed: string };
};

type Listener = (toast: Toast) => void;

const listeners = new Set<Listener>();

/** Says what has just happened, with the way back. Needs a Toaster on the page; without one nothing is shown. */
export function showToast(toast: Toast) {
  for (const listener of listeners) listener(toast);
}

/** For the Toaster. Answers how to stop listening. */
export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
