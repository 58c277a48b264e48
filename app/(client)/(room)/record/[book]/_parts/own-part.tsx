import { LabsPart } from "./labs-part";
import type { Reading } from "./reading";

export type OwnPartProps = { reading: Reading; params: Readonly<Record<string, unknown>> };

/** What only one book has on its page, above its list. */
export function OwnPart(props: OwnPartProps) {
  return props.reading.book.name === "labs" ? <LabsPart {...props} /> : null;
}
