import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mariadbVersion } from "@/bin/lib/database/mariadb";
import { isSupportedMysql } from "@/bin/lib/database/mysql";
import { leftOut, thisMachine } from "@/bin/lib/left-out";
import { listeningInodes } from "@/bin/lib/ports";
import { projectScripts } from "@/bin/lib/project-command";
import { root } from "@/bin/lib/root";
import { mirrorIn } from "@/bin/lib/test/mysql-system";
import packageFile from "@/package.json";

test.each([
  ["mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64 (Debian 12)", "10.11.19"],
  ["/usr/sbin/mysqld  Ver 11.8.2-MariaDB for Linux on x86_64", "11.8.2"],
  ["mysqld  Ver 10.5.29-MariaDB-0+deb11u1 for debian-linux-gnu on x86_64 (Debian 11)", undefined],
  ["/usr/sbin/mysqld  Ver 8.4.6 for Linux on x86_64 (MySQL Community Server - GPL)", undefined],
])("%s is the private database's program: %s", (line, version) => {
  expect(mariadbVersion(line)).toBe(version);
});

test.each([
  ["8.4.0", true],
  ["9.7.4-2", true],
  ["8.0.43", false],
  ["11.8.2-MariaDB", false],
])("MySQL %s is supported: %s", (version, isSupported) => {
  expect(isSupportedMysql(version)).toBe(isSupported);
});

describe("Debian's mirror", () => {
  test("is the machine's own, in either notation", () => {
    const deb822 =
      "Types: deb\n# URIs: http://old.example/debian\nURIs: http://mirror.example/debian\nSuites: bookworm";
    const classic =
      "deb [signed-by=/k.gpg] https://other.example/repo x\ndeb http://mirror.example/debian/ bookworm main";
    expect(mirrorIn([deb822])).toBe("http://mirror.example/debian");
    expect(mirrorIn([classic])).toBe("http://mirror.example/debian/");
  });
  test("is not the security archive, which has no whole system", () => {
    expect(mirrorIn(["URIs: http://mirror.example/debian-security"])).toBeUndefined();
  });
});

test("who listens on a port is read from the kernel's table", () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 111 1
   1: 0100007F:0BB8 0100007F:9999 01 00000000:00000000 00:00000000 00000000     0        0 222 1
   2: 0100007F:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 333 1`;
  expect(listeningInodes(table, 3000)).toEqual(["111"]);
});

test("a package for this machine that npm passed over is found missing, others are not", () => {
  const lock = {
    packages: {
      "node_modules/here-x64": { os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
      "node_modules/here-x64-musl": { os: ["linux"], cpu: ["x64"], libc: ["musl"] },
      "node_modules/elsewhere": { os: ["darwin"], cpu: ["x64"] },
      "node_modules/everywhere": {},
    },
  };
  expect(leftOut("/nowhere", lock, { os: "linux", cpu: "x64", libc: "glibc" })).toEqual(["node_modules/here-x64"]);
  expect(leftOut(root, JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")), thisMachine())).toEqual([]);
});

test("the commands run what package.json runs", () => {
  const scripts: Record<string, string> = packageFile.scripts;
  const known = Object.fromEntries(Object.keys(projectScripts).map((name) => [name, scripts[name]]));
  const ours = Object.fromEntries(Object.entries(projectScripts).map(([name, path]) => [name, `tsx ${path}`]));
  expect(known).toEqual(ours);
});

test("the lockfile names every optional package of every platform, without which npm ci refuses it", () => {
  type Entry = { optionalDependencies?: Record<string, string> };
  const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const isThere = (from: string, name: string): boolean =>
    `${from && `${from}/`}node_modules/${name}` in lock.packages ||
    (from !== "" && isThere(from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name));
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isThere(path, name)),
  );
  expect(missing).toEqual([]);
});
