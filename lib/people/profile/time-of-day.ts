/** Minutes after midnight as a time box shows and sends them: 270 is "04:30". */
export function timeOfDayText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
