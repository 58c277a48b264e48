import type { CheckInValues, FieldName } from "./fields";

/** One check-in as it stands: every field of its categories is there, null or [] where it was left open. */
export type CheckInEntry = {
  id: string;
  day: string;
  /** Counts the changes; a form says on which one it is based. */
  revision: number;
  /** First saved on a later day than its own. */
  filledInLater: boolean;
  /** Of the amounts in it. */
  currency: string;
  /** What the person was asked that day; null: the usual fields. */
  asked: readonly FieldName[] | null;
  /** Fields whose unusual value the person has said to be real. */
  confirmed: readonly FieldName[];
  changedAt: Date;
  deletedAt: Date | null;
  values: CheckInValues;
};
