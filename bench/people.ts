import { NIL } from "uuid";
import { read } from "@/db/read";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { consents, personKeys, userRoles, users, zonePeriods } from "@/db/schema/identity/people";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { inTransaction } from "@/db/transaction";
import { byCategory, categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { emailIndex } from "@/lib/crypto/blind-index";
import { newPersonKey } from "@/lib/crypto/person-key";
import { seal } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";
import { legalVersions } from "@/lib/people/legal-versions";
import { addDays, dayIn } from "@/lib/time";

const batch = 500;

/** Fills the database with clients until there are so many people; each with a month of scores when `withScores`. */
export async function fillWithPeople(count: number, onProgress: (made: number) => void): Promise<void> {
  for (let made = await read((db) => db.$count(users)); made < count; made += batch) {
    await addClients(Math.min(batch, count - made), 3);
    onProgress(made);
  }
}

/** So many clients of one coach, all sharing everything, each with five weeks of scores. */
export async function giveClients(coachId: string, count: number): Promise<void> {
  for (let made = 0; made < count; made += batch) {
    const clientIds = await addClients(Math.min(batch, count - made), 35);
    const assignments = clientIds.map((clientId) => ({ id: newId(), clientId }));
    const at = now();
    await inTransaction(async (tx) => {
      await tx.db.insert(coachAssignments).values(
        assignments.map(({ id, clientId }) => ({
          id,
          clientId,
          coachId,
          status: "active" as const,
          startedAt: at,
          liveMarker: NIL,
        })),
      );
      await tx.db
        .insert(categoryConsents)
        .values(
          assignments.flatMap(({ id }) =>
            categories.map((category) => ({ assignmentId: id, category, grantedAt: at })),
          ),
        );
    });
  }
}

async function addClients(count: number, days: number): Promise<string[]> {
  const at = now();
  const since = new Date("2020-01-01T00:00:00Z");
  const today = dayIn(at, "Europe/Berlin");
  const people = Array.from({ length: count }, () => personOf(newId()));
  await inTransaction(async (tx) => {
    await tx.db.insert(users).values(people.map(({ user }) => user));
    await tx.db.insert(personKeys).values(people.map(({ key }) => key));
    await tx.db.insert(userRoles).values(people.map(({ id }) => ({ userId: id, role: "client" as const })));
    await tx.db
      .insert(zonePeriods)
      .values(people.map(({ id }) => ({ userId: id, from: since, timeZone: "Europe/Berlin" })));
    await tx.db.insert(consents).values(
      people.flatMap(({ id }) =>
        (["terms", "health_data"] as const).map((kind) => ({
          userId: id,
          kind,
          version: legalVersions[kind],
          grantedAt: since,
        })),
      ),
    );
  });
  for (let from = 0; from < people.length; from += 50) {
    const some = people.slice(from, from + 50);
    await inTransaction((tx) =>
      tx.db
        .insert(wellnessScores)
        .values(
          some.flatMap(({ id }, at) =>
            Array.from({ length: days }, (_, back) => scoresOf(id, addDays(today, -back), at + back)),
          ),
        ),
    );
  }
  return people.map(({ id }) => id);
}

function personOf(id: string) {
  const email = `${id}@example.org`;
  const { key, stored } = newPersonKey(id);
  const user = {
    id,
    email: seal(key, { table: "users", column: "email", row: id }, email),
    emailIndex: emailIndex(email),
    emailVerifiedAt: now(),
    name: `Person ${id.slice(-6)}`,
    dateOfBirth: "1990-04-02",
  };
  return { id, user, key: { userId: id, ...stored } };
}

/** A day's scores that move a little, so that nothing is measured on a flat line. */
function scoresOf(userId: string, logDate: string, step: number) {
  const score = byCategory(() => 40 + ((step * 7) % 45));
  const coverage = byCategory(() => 0.8);
  return {
    userId,
    logDate,
    spiritualScore: score.spiritual,
    mentalScore: score.mental,
    emotionalScore: score.emotional,
    physicalScore: score.physical,
    financialScore: score.financial,
    overallWellnessScore: score.mental,
    spiritualCoverage: coverage.spiritual,
    mentalCoverage: coverage.mental,
    emotionalCoverage: coverage.emotional,
    physicalCoverage: coverage.physical,
    financialCoverage: coverage.financial,
    overallCoverage: 0.8,
    method: "bench",
    version: 0,
    computedAt: now(),
  };
}
