import { networkInterfaces } from "node:os";

/** This machine's address in its own network, where a phone finds it; undefined when it is in none. */
export function lanAddress(): string | undefined {
  const known = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return known.find(
    ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
  )?.address;
}
