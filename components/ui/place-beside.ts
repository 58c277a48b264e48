type Box = { top: number; bottom: number; left: number; right: number };
type Size = { width: number; height: number };

const gap = 6;
const margin = 8;

/**
 * Where a floating box stands, in viewport pixels: below its anchor with the end edges aligned, above it where there is more
 * room, never beyond the viewport.
 */
export function besidePosition(anchor: Box, floating: Size, viewport: Size): { top: number; left: number } {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - floating.height;
  const fitsBelow = below + floating.height <= viewport.height - margin;
  const top = fitsBelow || above < margin ? below : above;
  const left = Math.min(anchor.right - floating.width, viewport.width - margin - floating.width);
  return {
    top: Math.max(margin, Math.min(top, viewport.height - margin - floating.height)),
    left: Math.max(margin, left),
  };
}

/** Puts an open popover beside its button. Through the style object, which a strict content policy allows. */
export function placeBeside(floating: HTMLElement, anchor: HTMLElement) {
  const { width, height } = floating.getBoundingClientRect();
  const { top, left } = besidePosition(
    anchor.getBoundingClientRect(),
    { width, height },
    { width: document.documentElement.clientWidth, height: window.innerHeight },
  );
  Object.assign(floating.style, { position: "fixed", inset: "auto", margin: "0", top: `${top}px`, left: `${left}px` });
}
