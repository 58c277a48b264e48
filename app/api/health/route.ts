import { databaseAnswers } from "@/lib/ops/database-answers";
import packageFile from "@/package.json";

/** For load balancers and operators: 200 while the database answers, 503 while it does not. */
export async function GET() {
  const up = await databaseAnswers();
  return Response.json(
    { status: up ? "ok" : "unavailable", database: up ? "ok" : "unreachable", version: packageFile.version },
    { status: up ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
