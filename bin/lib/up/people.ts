import type { RowDataPacket } from "mysql2/promise";
import { connectByUrl } from "../database/connect.ts";
import { Problem } from "../problem.ts";

/** Whose data a database holds: nobody's yet, the demo people's, or real people's. */
export type Population = "empty" | "demo" | "real";

/**
 * Demo people are marked rows; accounts that were made while trying the demo belong to it. An invitation, be it the first
 * admin's, is of a real person.
 */
export async function populationOf(url: string, authority: string | undefined): Promise<Population> {
  const connection = await connectByUrl(url, authority);
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      "SELECT EXISTS (SELECT 1 FROM users) OR EXISTS (SELECT 1 FROM invitations) AS people, EXISTS (SELECT 1 FROM users WHERE is_demo = TRUE) AS demo",
    );
    if (Number(rows[0]?.demo) === 1) return "demo";
    return Number(rows[0]?.people) === 1 ? "real" : "empty";
  } finally {
    await connection.end();
  }
}

/**
 * Keeps demo people, whose passwords everybody knows, and real people apart.
 * @throws Problem when the database holds the other kind
 */
export function refuseMixture(isDemo: boolean, population: Population): void {
  if (isDemo && population === "real") {
    throw new Problem(
      "This database holds real people: serve it with bin/up --no-demo, or start over with bin/up --fresh.",
    );
  }
  if (!isDemo && population === "demo") {
    throw new Problem(
      "This database holds the demo: serve it with bin/up, or start over with bin/up --fresh --no-demo.",
    );
  }
}
