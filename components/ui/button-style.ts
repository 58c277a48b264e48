import { classNames } from "@/components/ui/class-names";

export type ButtonKind = "primary" | "quiet" | "danger" | "plain";
export type ButtonSize = "regular" | "small";

export type ButtonLook = {
  /** primary: the one thing to do here. quiet: outlined. danger: cannot be undone. plain: text only. */
  kind?: ButtonKind;
  /** small looks 36 px tall; its target stays 44. */
  size?: ButtonSize;
  /** As wide as what it stands in. */
  wide?: boolean;
};

const kinds: Record<ButtonKind, string> = {
  primary:
    "bg-accent text-accent-ink border-transparent hover:bg-accent-hover active:bg-accent-pressed aria-disabled:bg-accent",
  quiet: "bg-card text-ink border-line hover:bg-raised hover:border-edge active:bg-accent-wash",
  danger: "bg-danger text-accent-ink border-transparent hover:bg-danger-hover aria-disabled:bg-danger",
  plain: "bg-transparent text-accent border-transparent hover:bg-accent-wash active:bg-accent-wash",
};

const sizes: Record<ButtonSize, string> = {
  regular: "min-h-12 px-5 py-2.5 rounded-control text-base",
  small: "tall-target min-h-9 px-3.5 py-1.5 rounded-full text-sm",
};

/** The classes of a button, for buttons and for links that look like one. */
export function buttonClass({ kind = "primary", size = "regular", wide = false }: ButtonLook): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 border font-semibold text-center whitespace-nowrap max-[16rem]:whitespace-normal select-none transition-colors",
    "aria-disabled:opacity-60 no-print",
    kinds[kind],
    sizes[size],
    wide && "w-full",
  );
}
