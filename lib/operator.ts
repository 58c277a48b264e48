import { env } from "@/lib/env";

/** What a sentence says of whom to write to: the operator's address, or "none" where they have named none. */
export const operatorContact = () => ({ contact: env.CONTACT_EMAIL ?? "none" });
