import { type Rebuilt, rebuildAll } from "@/lib/rollups/rebuild-all";
import { command } from "../command";
import { findPerson } from "../find-person";
import { table } from "../table";

export const rebuildCommands = [
  command({
    name: "rebuild",
    about:
      "Compares the kept scores with those that the entries make, and mends what differs; exit code 1 when a check finds something",
    options: {
      check: { about: "change nothing, only say what differs", isFlag: true },
      person: { about: "one person alone: an id or an e-mail address" },
    },
    async run({ check, person }) {
      const userId = person === undefined ? undefined : await findPerson(person);
      const isCheck = check === "true";
      const found = await rebuildAll("operator", { isCheck, userId });
      const isWrong = isCheck && found.differing.length > 0;
      return { json: { check: isCheck, ...found }, text: inWords(found, isCheck), exitCode: isWrong ? 1 : 0 };
    },
  }),
];

function inWords({ records, differing }: Rebuilt, isCheck: boolean): string {
  if (differing.length === 0) return `${records} looked through; every kept score is what its entries make.`;
  const rows = differing.map(({ userId, days }) => ({
    person: userId,
    days: days.length,
    first: days[0],
    last: days.at(-1),
  }));
  return `${table(rows)}\n${records} looked through, ${differing.length} ${isCheck ? "differ" : "mended"}.`;
}
