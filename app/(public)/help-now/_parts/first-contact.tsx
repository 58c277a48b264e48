import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import type { PrimaryContact } from "@/lib/health/emergency-contacts/primary-contact";
import { dialled } from "@/lib/people/phone";
import type { Words } from "@/lib/words";

/** Whom the reader themselves named as the first to call. */
export function FirstContact({ t, contact }: { t: Words; contact: PrimaryContact }) {
  const { name, relationship, phone } = contact;
  return (
    <Card title={t("safety.contact")}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 [overflow-wrap:anywhere]">
          <span className="font-medium">{name}</span>
          {relationship && <span className="block text-sm text-soft">{relationship}</span>}
        </p>
        <ButtonLink href={`tel:${dialled(phone)}`}>{t("safety.call", { number: phone })}</ButtonLink>
      </div>
    </Card>
  );
}
