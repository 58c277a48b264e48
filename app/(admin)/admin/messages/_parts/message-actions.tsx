import { now } from "@/lib/clock";
import { type ListedMessage, openMessageStates } from "@/lib/mail/queries";
import type { Words } from "@/lib/words";
import { SmallForm } from "../../_parts/small-form";
import { discardMessageAction, retryMessageAction } from "../actions";

/** What can be decided about a mail: send it again while its text is there, or give it up. */
export function MessageActions({ t, message }: { t: Words; message: ListedMessage }) {
  const isOpen = openMessageStates.some((state) => state === message.status);
  if (!isOpen) return message.hasBody ? null : <span className="text-soft">{t("admin.messages.gone")}</span>;
  const isSendable = message.hasBody && (message.bodyExpiresAt === null || message.bodyExpiresAt > now());
  const values = { messageId: message.id };
  return (
    <span className="inline-flex flex-wrap justify-end gap-2 @3xl:flex-nowrap">
      {isSendable && (
        <SmallForm
          action={retryMessageAction}
          values={values}
          label={t("admin.messages.retry")}
          fullLabel={t("admin.messages.retryOne", { template: message.template })}
          unreachable={t("admin.refused")}
        />
      )}
      <SmallForm
        action={discardMessageAction}
        values={values}
        label={t("admin.messages.discard")}
        fullLabel={t("admin.messages.discardOne", { template: message.template })}
        unreachable={t("admin.refused")}
      />
    </span>
  );
}
