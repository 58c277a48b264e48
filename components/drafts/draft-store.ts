/*
 * What is typed and not yet saved, on this device: encrypted with a key that scripts can use and never read (a
 * non-extractable CryptoKey), one store a person, removed at sign-out.
 */

export type LocalDraft = { values: DraftFields; savedAt: number };
export type DraftFields = Record<string, string | string[]>;

const prefix = "purposeful-drafts-";

/** Keeps a draft; the newest of a subject replaces the older one. */
export async function keepLocally(person: string, subject: string, draft: LocalDraft): Promise<void> {
  const database = await openStore(person);
  const key = await keyOf(database);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const body = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv },
    key,
    new TextEncoder().encode(JSON.stringify(draft)),
  );
  await done(database.transaction("drafts", "readwrite").objectStore("drafts").put({ iv, body }, subject));
  database.close();
}

/** The draft of a subject, or null: none there, or not readable any more. */
export async function readLocally(person: string, subject: string): Promise<LocalDraft | null> {
  const database = await openStore(person);
  const key = await keyOf(database);
  const stored: unknown = await done(database.transaction("drafts").objectStore("drafts").get(subject));
  database.close();
  if (!isSealed(stored)) return null;
  const body = await crypto.subtle.decrypt({ name: "AES-GCM", iv: stored.iv }, key, stored.body);
  const draft: unknown = JSON.parse(new TextDecoder().decode(body));
  return isDraft(draft) ? draft : null;
}

export async function forgetLocally(person: string, subject: string): Promise<void> {
  const database = await openStore(person);
  await done(database.transaction("drafts", "readwrite").objectStore("drafts").delete(subject));
  database.close();
}

/** Removes everything that any person left on this device: at sign-out. */
export async function forgetEverybody(): Promise<void> {
  const databases = await indexedDB.databases();
  const ours = databases.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
  await Promise.all(ours.map(removed));
}

/** Another tab that holds it open closes it when asked (openStore); one that does not must not hold up signing out. */
function removed(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve(); // it goes as soon as that tab lets go
    request.onerror = () => reject(request.error);
  });
}

/** How many drafts lie on this device and have not reached the server. */
export async function countUnsent(): Promise<number> {
  const databases = await indexedDB.databases();
  const people = databases.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  const counts = await Promise.all(
    people.map(async (person) => {
      const database = await openStore(person);
      const count = await done(database.transaction("drafts").objectStore("drafts").count());
      database.close();
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function openStore(person: string): Promise<IDBDatabase> {
  const request = indexedDB.open(prefix + person, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("keys");
    request.result.createObjectStore("drafts");
  };
  const database = await done(request);
  database.onversionchange = () => database.close();
  return database;
}

async function keyOf(database: IDBDatabase): Promise<CryptoKey> {
  const known: unknown = await done(database.transaction("keys").objectStore("keys").get("key"));
  if (known instanceof CryptoKey) return known;
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  try {
    await done(database.transaction("keys", "readwrite").objectStore("keys").add(key, "key"));
    return key;
  } catch {
    return keyOf(database); // another tab was quicker: a second key would make its drafts unreadable
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function isSealed(value: unknown): value is { iv: Uint8Array<ArrayBuffer>; body: ArrayBuffer } {
  return typeof value === "object" && value !== null && "iv" in value && "body" in value;
}

function isDraft(value: unknown): value is LocalDraft {
  return typeof value === "object" && value !== null && "values" in value && "savedAt" in value;
}
