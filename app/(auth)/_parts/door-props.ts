/** What a door's page may be asked with: where to go afterwards, what was just done, and how a way to a provider ended. */
export type DoorProps = {
  searchParams: Promise<Partial<Record<"next" | "done" | "provider" | "outcome", string | string[]>>>;
};
