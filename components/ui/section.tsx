import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type SectionProps = {
  title: string;
  /** A sentence under the title. */
  intro?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
  className?: string | undefined;
};

/** A group of things under a heading, made by whitespace alone. */
export function Section({ title, intro, aside, children, id, className }: SectionProps) {
  return (
    <section id={id} className={classNames("mt-10 first:mt-0", className)}>
      <div className="mb-4 flex items-baseline justify-between gap-x-4">
        <div className="min-w-0">
          <h2 className="font-serif text-xl">{title}</h2>
          {intro && <p className="max-w-prose text-soft">{intro}</p>}
        </div>
        {aside && <div className="shrink-0 text-sm text-soft">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
