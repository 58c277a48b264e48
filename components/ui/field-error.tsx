import { Icon } from "@/components/ui/icon";

/** What is wrong with one field, beside it. Colour is not the only sign: it carries a picture. */
export function FieldError({ id, children }: { id?: string | undefined; children: string }) {
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-sm font-medium text-danger">
      <Icon name="circle-exclamation-point" className="mt-0.5 size-4" />
      <span>{children}</span>
    </p>
  );
}
