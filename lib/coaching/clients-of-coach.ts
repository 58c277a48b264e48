import { inTransaction } from "@/db/transaction";
import { openCoachRoster } from "@/lib/access/open-coach-roster";
import { recordAudit } from "@/lib/audit/record-audit";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayIn } from "@/lib/time";
import { type ClientList, foldName, pageOfClients } from "./client-list";
import { scoresByClient } from "./scores-by-client";
import { triage } from "./triage";

/** Somebody who shares nothing shows nothing, not even that they check in. */
const nothing = { days: [], newestDay: null };

/**
 * Everybody a coach works with, those who need them first, each with the reason. Two queries however many there are, and
 * one audit event that names everybody who was shown.
 */
export async function clientsOfCoach(
  actor: Actor,
  { search = "", page = 1 }: { search?: string; page?: number } = {},
): Promise<ClientList> {
  const zone = timeZoneOf(actor);
  const today = dayIn(now(), zone);
  return inTransaction(async (tx) => {
    const roster = await openCoachRoster(tx, actor);
    const wanted = foldName(search.trim());
    const found = roster.only(({ name }) => foldName(name).includes(wanted));
    const scored = await scoresByClient(tx, found, today);
    const clients = found.clients.map(({ startedAt, ...client }) => {
      const record = scored.get(client.clientId) ?? nothing;
      const startedOn = dayIn(startedAt ?? now(), zone);
      const hasSafetyTask = client.safetyTaskId !== null;
      return { ...client, ...record, reason: triage({ ...client, ...record, hasSafetyTask, startedOn, today }) };
    });
    const list = pageOfClients(clients, { page, total: roster.clients.length, today });
    await recordAudit(tx, actor, {
      event: "clients.listed",
      subject: list.clients.map(({ clientId }) => ({ userId: clientId })),
    });
    return list;
  });
}
