import { LabsPart } from "./labs-part";
import { MedicationsPart } from "./medications-part";
import type { Reading } from "./reading";

export type OwnPartProps = { reading: Reading; params: Readonly<Record<string, unknown>> };

/** What only one book has on its page, above its list. */
export function OwnPart(props: OwnPartProps) {
  switch (props.reading.book.name) {
    case "labs":
      return <LabsPart {...props} />;
    case "medications":
      return <MedicationsPart {...props} />;
    default:
      return null;
  }
}
