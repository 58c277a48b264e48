import { required } from "@/lib/env";
import { migrate } from "./migrate";

const applied = await migrate(required("DATABASE_URL"), "drizzle", () =>
  process.stdout.write("another process is migrating this database: waiting for it\n"),
);
process.stdout.write(applied.length ? `migrated: ${applied.join(", ")}\n` : "the schema is up to date\n");
