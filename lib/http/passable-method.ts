/** What a Request of the Fetch standard refuses to hold ("forbidden method"). CONNECT never gets here: Node closes it. */
const unspeakable = new Set(["TRACE", "TRACK", "CONNECT"]);

/**
 * The method under which a request goes on. Next makes a Request of whatever it gets and answers a server's error when that
 * cannot hold the method; under a name that nobody serves it is refused as every such name is.
 */
export function passableMethod(method: string): string {
  return unspeakable.has(method) ? "UNSERVED" : method;
}
