import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { lib, sources } from "../architecture/sources";

/** The command with nothing around it: no database, no keys. */
function startScore() {
  return spawn(process.execPath, ["--import", "tsx", "lib/ops/main.ts", "score"], {
    env: { PATH: process.env.PATH, NODE_ENV: "test" },
  });
}

const good = '{"method":"ucla3","inputs":{"items":[1,2,3]}}';

test("answers each line as it comes, and goes on after one that is none", async () => {
  const child = startScore();
  const complaints = text(child.stderr);
  child.stdin.write(`${good}\n`);
  const [first] = await once(child.stdout, "data"); // before the input has ended
  expect(JSON.parse(String(first))).toMatchObject({ method: "ucla3", value: 6 });
  const rest = text(child.stdout);
  child.stdin.end(`{\n${good}`);
  const [code] = await once(child, "exit");
  expect(
    (await rest)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).value),
  ).toEqual([null, 6]);
  expect([code, await complaints]).toEqual([0, ""]);
}, 120_000);

test("a reader who has had enough is no failure", async () => {
  const child = startScore();
  const complaints = text(child.stderr);
  child.stdin.on("error", () => child.kill()); // it may have gone before all was written
  child.stdin.end(`${good}\n`.repeat(50_000));
  await once(child.stdout, "data");
  child.stdout.destroy();
  await once(child, "exit");
  expect(await complaints).toBe("");
}, 120_000);

test("starts without the database's driver, its tables and the crisis patterns", () => {
  const byPath = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ""), source]));
  const reached = new Set<string>();
  const follow = (path: string) => {
    const source = byPath.get(path);
    if (reached.has(path)) return;
    reached.add(path);
    // What is imported by a call is loaded when it is called.
    const called = new Set([...(source?.text.matchAll(/import\("([^"]+)"\)/g) ?? [])].map(([, name = ""]) => name));
    for (const name of source?.imports ?? [])
      if (![...called].some((each) => name.endsWith(each.replace(/^[@./]+/, "")))) follow(name);
  };
  follow("lib/ops/main");
  follow("lib/ops/commands/score");
  expect(lib.some(({ path }) => path === "lib/ops/commands/score.ts") && reached.has("lib/ops/commands")).toBe(true);
  expect([...reached].filter((path) => /^(db\/|drizzle|mysql2|lib\/(env|safety|access)\b)/.test(path))).toEqual([]);
});
