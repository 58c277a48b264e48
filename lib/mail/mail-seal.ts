import { openForHouse, sealForHouse } from "@/lib/crypto/house-key";
import type { PersonKey } from "@/lib/crypto/person-key";
import { open, type Place, type Sealed, seal } from "@/lib/crypto/seal";

/** A mail belongs to the person it is for; one to an address without an account is sealed with the house's key. */
export type MailOwner = PersonKey | null;

type Column = "recipient" | "body";

export function sealMail(owner: MailOwner, row: string, column: Column, plaintext: string): Sealed {
  return owner ? seal(owner, placeOf(row, column), plaintext) : sealForHouse(placeOf(row, column), plaintext);
}

export function openMail(owner: MailOwner, row: string, column: Column, sealed: Sealed): string {
  return owner ? open(owner, placeOf(row, column), sealed) : openForHouse(placeOf(row, column), sealed);
}

function placeOf(row: string, column: Column): Place {
  return { table: "outbox_messages", column, row };
}
