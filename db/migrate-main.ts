import { required } from "@/lib/env";
import { migrate } from "./migrate";

const applied = await migrate(required("DATABASE_URL"));
process.stdout.write(applied.length ? `migrated: ${applied.join(", ")}\n` : "the schema is up to date\n");
