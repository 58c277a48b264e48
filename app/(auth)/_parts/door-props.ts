/** What a door's page may be asked with: where to go afterwards, and what was just done. */
export type DoorProps = { searchParams: Promise<{ next?: string | string[]; done?: string | string[] }> };
