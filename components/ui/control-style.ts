/**
 * The classes of a box to type in. 16 px on a phone: iOS zooms into anything smaller, and the page jumps. The red edge comes
 * from aria-invalid, so it can never disagree with what is read out.
 */
export const controlClass =
  "block w-full min-w-0 min-h-12 rounded-control border border-edge bg-card px-3.5 py-2.5 text-ink touch:text-[1rem] transition-colors " +
  "hover:border-soft focus-visible:border-accent aria-invalid:border-danger disabled:bg-raised disabled:text-soft [&[readonly]]:bg-raised";
