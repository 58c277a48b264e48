import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label" | "children"> & {
  /** What it does; a picture alone says nothing to a screen reader. */
  label: string;
  /** A 20 px picture. */
  icon: ReactNode;
};

/** A square button with only a picture, 44 px to the finger. */
export function IconButton({ label, icon, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classNames(
        "inline-flex size-11 shrink-0 items-center justify-center rounded-control text-soft transition-colors hover:bg-raised hover:text-ink aria-pressed:bg-accent-wash aria-pressed:text-ink",
        className,
      )}
      {...rest}
    >
      <span aria-hidden="true" className="[&>svg]:size-5">
        {icon}
      </span>
    </button>
  );
}
