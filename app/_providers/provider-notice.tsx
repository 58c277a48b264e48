import { Notice } from "@/components/ui/notice";
import { offeredProvider } from "@/lib/auth/providers/offered";
import { providerOutcomes } from "@/lib/auth/providers/refusal";
import { operatorContact } from "@/lib/operator";
import type { Words } from "@/lib/words";

const done = ["connected", "disconnected"] as const;
const outcomes = [...done, ...providerOutcomes] as const;

/** How coming back from a provider ended, as the address says; nothing for one that says nothing we know. */
export function ProviderNotice({ provider, outcome, t }: { provider: unknown; outcome: unknown; t: Words }) {
  const offered = typeof provider === "string" ? offeredProvider(provider) : null;
  const known = outcomes.find((each) => each === outcome);
  if (!offered || !known) return null;
  return (
    <Notice
      kind={done.some((each) => each === known) ? "positive" : known === "suspended" ? "warning" : "info"}
      title={t(`providers.outcomes.${known}.title`, { name: offered.name })}
    >
      {t(`providers.outcomes.${known}.text`, { name: offered.name, ...operatorContact() })}
    </Notice>
  );
}
