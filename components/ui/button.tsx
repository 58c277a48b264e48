import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";

type ButtonProps = ButtonLook & ComponentProps<"button">;

/** A button. It submits nothing unless told to (`type="submit"`; forms use SubmitButton, which knows about waiting). */
export function Button({ kind, size, wide, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={classNames(buttonClass({ kind, size, wide }), className)} {...rest} />;
}
