import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { statusOf } from "@/tests/factories/leavers";
import { aClient } from "@/tests/factories/people";
import { mailsTo } from "@/tests/support/mails";
import { unzip } from "@/tests/support/read-archive";

const folder = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** `bin/ops` as the operator types it. */
function ops(...typed: string[]): Promise<{ exitCode: number | string; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["--import", "tsx", "lib/ops/main.ts", ...typed], (_, out, err) =>
      resolve({ exitCode: child.exitCode ?? "killed", out, err }),
    );
  });
}

test("the operator writes somebody's data into a new file that is theirs alone to read, once", async () => {
  const client = await aClient({ name: "Zoë" });
  const file = join(folder, "zoe.zip");
  const made = await ops("export", "--email", client.email, "--reason", "asked by letter", file);
  expect(made).toMatchObject({ exitCode: 0, out: `written: ${file}\n` });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const files = await unzip(readFileSync(file));
  expect(files.get("json/account.json")?.toString()).toContain("Zoë");
  expect((await mailsTo(client.email))[0]?.text).toContain("asked by letter");
  const again = await ops("export", "--email", client.email, file);
  expect(again.exitCode).toBe(1);
  expect(again.err).toContain("is there already");
  expect((await ops("export", "--email", "nobody@example.org", join(folder, "x.zip"))).exitCode).toBe(1);
  expect((await ops("export", join(folder, "y.zip"))).exitCode).toBe(2);
}, 240_000);

test("erasing somebody asks for a reason, and can be taken back", async () => {
  const client = await aClient();
  expect((await ops("people", "erase", client.email)).exitCode).toBe(2);
  expect((await ops("people", "erase", client.email, "--reason", "x", "--in-days", "15")).exitCode).toBe(2);
  expect((await ops("people", "erase", client.email, "--reason", "asked by letter")).exitCode).toBe(0);
  expect(await statusOf(client)).toBe("leaving");
  expect((await ops("people", "keep", client.email, "--reason", "asked again")).exitCode).toBe(0);
  expect(await statusOf(client)).toBe("active");
}, 240_000);
