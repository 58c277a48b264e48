import { SubmitButton } from "@/components/ui/submit-button";
import { offeredProviders } from "@/lib/auth/providers/offered";
import type { Words } from "@/lib/words";
import { LeaveForm } from "./leave-form";

/** Under a door's form: the services by which one may come in as well. Nothing where there are none. */
export function ProviderButtons({ next, t }: { next: string | null; t: Words }) {
  const offered = offeredProviders();
  if (offered.length === 0) return null;
  return (
    <div className="mt-6 space-y-3">
      <p className="flex items-center gap-4 text-sm text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("providers.or")}
      </p>
      {offered.map(({ id, name }) => (
        <LeaveForm key={id} id={id} next={next}>
          <SubmitButton kind="quiet" wide>
            {t("providers.continue", { name })}
          </SubmitButton>
        </LeaveForm>
      ))}
    </div>
  );
}
