import type { ReactNode } from "react";

/** The main action of a long form in a room. On a phone it stays at the thumb, above the tabs; on a wide screen it stands at the end. */
export function ThumbBar({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 -mx-4 flex items-center gap-4 border-t border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:border-0 lg:p-0 no-print">
      {children}
    </div>
  );
}

/** The main action of a page, beside its title on a wide screen; on a phone it floats at the thumb, above the tabs. */
export function ThumbAction({ children }: { children: ReactNode }) {
  return (
    <div className="fixed end-4 bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 rounded-control shadow-float lg:static lg:shadow-none no-print">
      {children}
    </div>
  );
}
