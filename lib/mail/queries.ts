import { and, count, desc, eq, inArray, lt } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { type Stretch, stretchOf } from "@/lib/paging";

export const messageStates = ["waiting", "sending", "sent", "kept", "unknown", "failed", "discarded"] as const;
export type MessageState = (typeof messageStates)[number];

/** States in which somebody has to decide. */
export const openMessageStates = ["unknown", "failed"] as const satisfies readonly MessageState[];

/** A message without its words and its address. */
export type ListedMessage = {
  id: string;
  template: string;
  status: MessageState;
  person: { userId: string; name: string } | null;
  isCritical: boolean;
  /** False once its text was dropped: there is nothing left to send. */
  hasBody: boolean;
  bodyExpiresAt: Date | null;
  lastErrorCode: string | null;
  createdAt: Date;
  sentAt: Date | null;
};

const STRETCH = 25;

/** What was to leave the database, newest first, in the states asked for. */
export async function listMessages(
  doer: Administrator,
  { states, before }: { states: readonly MessageState[]; before?: string },
): Promise<Stretch<ListedMessage>> {
  requireAdmin(doer);
  const rows = await read((db) =>
    db
      .select({ message: outboxMessages, name: users.name })
      .from(outboxMessages)
      .leftJoin(users, eq(users.id, outboxMessages.userId))
      .where(and(inArray(outboxMessages.status, [...states]), before ? lt(outboxMessages.id, before) : undefined))
      .orderBy(desc(outboxMessages.id))
      .limit(STRETCH + 1),
  );
  return stretchOf(
    rows.map(({ message, name }) => ({
      id: message.id,
      template: message.template,
      status: message.status,
      person: message.userId === null ? null : { userId: message.userId, name: name ?? "" },
      isCritical: message.isCritical,
      hasBody: message.body !== null,
      bodyExpiresAt: message.bodyExpiresAt,
      lastErrorCode: message.lastErrorCode,
      createdAt: message.createdAt,
      sentAt: message.sentAt,
    })),
    STRETCH,
  );
}

/** How many messages wait for a decision: not delivered, or nobody knows. */
export async function countOpenMessages(doer: Administrator): Promise<{ unknown: number; failed: number }> {
  requireAdmin(doer);
  const rows = await read((db) =>
    db
      .select({ status: outboxMessages.status, count: count() })
      .from(outboxMessages)
      .where(inArray(outboxMessages.status, [...openMessageStates]))
      .groupBy(outboxMessages.status),
  );
  const of = (status: MessageState) => rows.find((row) => row.status === status)?.count ?? 0;
  return { unknown: of("unknown"), failed: of("failed") };
}
