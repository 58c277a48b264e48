import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-names";

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label" | "children"> & {
  /** What it does; a picture alone says nothing to a screen reader. */
  label: string;
  icon: IconName;
};

/** A square button with only a picture, 44 px to the finger. */
export function IconButton({ label, icon, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button type={type} aria-label={label} title={label} className={classNames("icon-button", className)} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
