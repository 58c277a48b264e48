import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { codeOf } from "../problem.ts";

/** In PEM. */
export type Certificate = { key: string; cert: string };

const day = 86_400_000;
const authorityDays = 3650;
/** Phones refuse what is valid for longer. */
const serverDays = 397;
/** Renewed when less is left. */
const renewalDays = 30;

/**
 * The certificate of this machine for these names and addresses, signed by an authority of its own. Both are kept in the
 * folder, readable by their owner alone; the authority is made once, so that a phone that was told to trust it goes on doing so.
 */
export async function localCertificate(folder: string, names: readonly string[]): Promise<Certificate> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const authority = await kept(join(folder, "authority"), isLasting, makeAuthority);
  const fits = (cert: X509Certificate) =>
    isLasting(cert) &&
    cert.checkIssued(new X509Certificate(authority.cert)) &&
    names.every((name) => (isIP(name) ? cert.checkIP(name) : cert.checkHost(name)) !== undefined);
  return kept(join(folder, "server"), fits, () => makeServer(authority, names));
}

async function kept(
  path: string,
  fits: (cert: X509Certificate) => boolean,
  make: () => Promise<Certificate>,
): Promise<Certificate> {
  const found = readKept(path);
  if (found && fits(new X509Certificate(found.cert))) return found;
  const made = await make();
  writeFileSync(`${path}.key`, made.key, { mode: 0o600 });
  writeFileSync(`${path}.pem`, made.cert, { mode: 0o600 });
  return made;
}

function readKept(path: string): Certificate | undefined {
  try {
    return { key: readFileSync(`${path}.key`, "utf8"), cert: readFileSync(`${path}.pem`, "utf8") };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function isLasting(cert: X509Certificate): boolean {
  return new Date(cert.validTo).getTime() - Date.now() > renewalDays * day;
}

// Loaded here and not above: the packages are installed by the same run.
const generator = async () => (await import("selfsigned")).generate;

async function makeAuthority(): Promise<Certificate> {
  const generate = await generator();
  const made = await generate([{ name: "commonName", value: "Purposeful on this machine" }], {
    ...shared(authorityDays),
    extensions: [
      { name: "basicConstraints", cA: true, pathLenConstraint: 0, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function makeServer(authority: Certificate, names: readonly string[]): Promise<Certificate> {
  const generate = await generator();
  const made = await generate([{ name: "commonName", value: names[0] ?? "localhost" }], {
    ...shared(serverDays),
    ca: authority,
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: names.map((name) =>
          isIP(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name },
        ),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function shared(days: number) {
  const from = Date.now() - day; // a clock that goes a little slow must not find it in the future
  return {
    keyType: "ec" as const,
    curve: "P-256" as const,
    algorithm: "sha256",
    notBeforeDate: new Date(from),
    notAfterDate: new Date(from + days * day),
  };
}
