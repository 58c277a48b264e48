import type { PointerEvent } from "react";

/**
 * Which of `count` steps of equal width lies under `x`. Beyond the ends it is the end: a thumb overshoots.
 */
export function stepUnder(x: number, left: number, width: number, count: number, rightToLeft = false): number {
  if (width <= 0) return 0;
  const index = Math.floor(((x - left) / width) * count);
  const within = Math.min(count - 1, Math.max(0, index));
  return rightToLeft ? count - 1 - within : within;
}

/** While a finger or a pressed mouse moves along a row of radios, the one under it is chosen. */
export function followPointer(event: PointerEvent<HTMLElement>) {
  if (event.buttons !== 1) return;
  const row = event.currentTarget;
  const radios = row.querySelectorAll<HTMLInputElement>("input[type=radio]");
  const { left, width } = row.getBoundingClientRect();
  const rightToLeft = getComputedStyle(row).direction === "rtl";
  const radio = radios[stepUnder(event.clientX, left, width, radios.length, rightToLeft)];
  if (!radio || radio.checked) return;
  if (!row.hasPointerCapture(event.pointerId)) row.setPointerCapture(event.pointerId);
  radio.click();
}
