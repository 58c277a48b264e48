import type { z } from "zod";
import type { Fact } from "@/db/schema/columns";

/** A kind of work: its name, the shape of its payload (ids only), and how stubborn it is. */
export type JobKind<Payload extends Record<string, Fact>> = {
  kind: string;
  payload: z.ZodType<Payload>;
  maxAttempts: number;
  /** One waiting job for equal keys. */
  dedupe?: (payload: Payload) => string;
};

export function defineJob<Payload extends Record<string, Fact>>(kind: JobKind<Payload>): JobKind<Payload> {
  return kind;
}
