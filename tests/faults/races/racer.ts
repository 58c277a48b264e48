import { setTimeout as pause } from "node:timers/promises";
import { DomainError, UnavailableError } from "@/lib/errors";
import { type Prize, races } from "./races";

/** A starting shot: these tries of that race, all at the same instant. */
export type Shot = { race: string; prize: Prize; numbers: number[]; at: number };
/** How the tries ended: had the prize, were refused, were told "not now"; or what must not happen. */
export type Finish = { won: number; refused: number; notNow: number; faults: string[] };

process.on("message", async ({ race, prize, numbers, at }: Shot) => {
  const finish: Finish = { won: 0, refused: 0, notNow: 0, faults: [] };
  await pause(at - Date.now());
  await Promise.all(
    numbers.map(async (number) => {
      try {
        if (await races[race]?.attempt(prize, number)) finish.won += 1;
        else finish.refused += 1;
      } catch (error) {
        if (error instanceof UnavailableError) finish.notNow += 1;
        else if (error instanceof DomainError) finish.refused += 1;
        else finish.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    }),
  );
  process.send?.(finish);
});
process.once("disconnect", () => process.exit(0));
process.send?.("ready");
