import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";

type ButtonLinkProps = ButtonLook & ComponentProps<typeof Link>;

/** A link in the shape of a button: for going somewhere, never for changing something. */
export function ButtonLink({ kind, size, wide, className, ...rest }: ButtonLinkProps) {
  return <Link className={classNames(buttonClass({ kind, size, wide }), className)} {...rest} />;
}
