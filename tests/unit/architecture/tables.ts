import { inside, sources } from "./sources";

type Table = { name: string; sqlName: string; folder: string; sealed: string[]; isPersonal: boolean };

function tables(): Table[] {
  return sources.filter(inside("db/schema")).flatMap(({ path, text }) =>
    [...text.matchAll(/export const (\w+) = mysqlTable\(\s*"(\w+)",?([\s\S]*?)\n(?:\);|\}\);)/g)].map(
      ([, name = "", sqlName = "", body = ""]) => ({
        name,
        sqlName,
        folder: path.split("/")[2] ?? "",
        sealed: [...body.matchAll(/(\w+): sealed(?:File)?\(/g)].map(([, column = ""]) => column),
        isPersonal: /\buserId\b|\bofCheckIn\b|\bofEntry\b/.test(body),
      }),
    ),
  );
}

const allTables = tables();
const isRecord = ({ folder, isPersonal }: Table) =>
  ["wellness", "journal", "health", "money", "life"].includes(folder) && isPersonal;
/** By its name in TypeScript, the name in SQL. */
export const recordTables = new Map(allTables.filter(isRecord).map(({ name, sqlName }) => [name, sqlName]));
export const otherTables = new Set(allTables.filter((table) => !isRecord(table)).map(({ name }) => name));
export const sealedTables = allTables
  .filter(({ sealed, name }) => sealed.length && !recordTables.has(name))
  .map(({ name }) => name);
export const sealedColumns = allTables
  .filter(({ name }) => !recordTables.has(name))
  .flatMap(({ name, sealed }) => sealed.map((column) => `${name}.${column}`));
