import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type CardProps = {
  children: ReactNode;
  /** In the serif, above the content. */
  title?: ReactNode;
  /** At the right of the title: links, a small control. */
  aside?: ReactNode;
  /** The rank of the title in the page. */
  level?: 2 | 3;
  as?: "div" | "section" | "article" | "li";
  /** Less room inside: for tiles. */
  tight?: boolean;
  className?: string | undefined;
  /** Where a link on the page leads. */
  id?: string;
};

/** A thing: a hairline around it, no shadow. What is merely a group of things is a Section instead. */
export function Card({
  children,
  title,
  aside,
  level = 2,
  as: Element = "div",
  tight = false,
  className,
  id,
}: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Element
      id={id}
      className={classNames("min-w-0 rounded-card border border-line bg-card", tight ? "p-4" : "p-4 sm:p-5", className)}
    >
      {(title || aside) && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          {title && <Heading className="font-serif text-xl">{title}</Heading>}
          {aside && <div className="text-sm text-soft">{aside}</div>}
        </div>
      )}
      {children}
    </Element>
  );
}
