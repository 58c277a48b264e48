import { expect, test, vi } from "vitest";
import { inLane, laneVoice, say } from "@/bin/lib/output";

test("lines of what goes on side by side say whose they are, also those that another program says", async () => {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((line) => said.push(String(line)) > 0);
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const voices: ReturnType<typeof laneVoice>[] = [];
  await Promise.all([
    inLane("MariaDB", async () => {
      voices.push(laneVoice());
      await begun;
      say("one");
    }),
    inLane("MySQL", async () => {
      say("two");
      begin();
    }),
  ]);
  say("three");
  for (const voice of voices) voice?.("four");
  write.mockRestore();
  expect(said).toEqual(["MySQL │ two\n", "MariaDB │ one\n", "three\n", "MariaDB │ four\n"]);
  expect(laneVoice()).toBeUndefined();
});
