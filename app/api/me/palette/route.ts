import { jsonRoute } from "@/lib/http/json-route";
import { findPeople, findPeopleSchema } from "@/lib/palette/find-people";

export const POST = jsonRoute({ schema: findPeopleSchema, maximumBytes: 2_000, run: findPeople });
