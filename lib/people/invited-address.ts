import { openForHouse, sealForHouse } from "@/lib/crypto/house-key";
import type { Place, Sealed } from "@/lib/crypto/seal";

/** The address of an invitation, sealed in its row with the house's key. */
export function sealInvitedAddress(invitationId: string, address: string): Sealed {
  return sealForHouse(placeOf(invitationId), address);
}

export function openInvitedAddress(invitationId: string, sealed: Sealed): string {
  return openForHouse(placeOf(invitationId), sealed);
}

function placeOf(row: string): Place {
  return { table: "invitations", column: "email", row };
}
