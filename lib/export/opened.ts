import { Sealed } from "@/lib/crypto/seal";
import type { Value } from "@/lib/csv";
import { readBody } from "@/lib/mail/mail-body";
import { openInvitedAddress } from "@/lib/people/invited-address";
import type { Reader, Row } from "./sheet";

/** The address of an invitation, which the house's key sealed. */
export function openedInvitation({ id, email }: Row): Value {
  return email instanceof Sealed ? openInvitedAddress(String(id), email) : null;
}

/** What a mail was about. One that carried a code or a link says nothing: it could still be good. */
export function openedSubject({ id, body, bodyExpiresAt }: Row, { open }: Reader): Value {
  if (!(body instanceof Sealed) || bodyExpiresAt !== null) return null;
  return readBody(open({ table: "outbox_messages", column: "body", row: String(id) }, body)).subject;
}
