"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { FormContext } from "@/components/ui/form-context";
import { NumberField } from "@/components/ui/number-field";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { DraftValues } from "@/lib/drafts/schema";
import { ANOTHER_ROW, groupsIn } from "./row-names";

/** How one field of a row is asked, the same in every group. */
export type RowControl = {
  name: string;
  label: string;
  hint?: string | undefined;
  required: boolean;
  isWide: boolean;
} & (
  | { kind: "text"; maxLength: number }
  | { kind: "number"; unit?: string | undefined; whole: boolean }
  | { kind: "day" }
  | { kind: "choice"; choices: readonly Choice[]; emptyLabel: string }
);

type RowGroupsProps = {
  legend: string;
  controls: readonly RowControl[];
  values: DraftValues;
  /** Groups that are offered at least. */
  least: number;
  most: number;
  /** Saved values beyond the usual, by group: the person says whether they were real. */
  confirms: readonly { group: number; name: string; label: string; hint: string; isConfirmed: boolean }[];
  words: { group: string; another: string };
};

/** Groups of the same fields, as many as are needed. An empty one is no row. */
export function RowGroups({ legend, controls, values, least, most, confirms, words }: RowGroupsProps) {
  const { state } = useContext(FormContext);
  const asked = state.values[ANOTHER_ROW] === undefined ? 0 : 1;
  const typed = Math.max(shownIn(state.values), groupsIn(values) + 1);
  const [added, setAdded] = useState(0);
  const shown = Math.min(most, Math.max(least, typed + asked) + added);
  const list = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);

  useEffect(() => {
    if (added > 0)
      list.current?.querySelector<HTMLElement>(":scope > fieldset:last-of-type :is(select, input)")?.focus();
  }, [added]);

  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-serif text-xl">{legend}</legend>
      <div ref={list} className="space-y-4">
        {Array.from({ length: shown }, (_, group) => group).map((group) => (
          <fieldset key={group} className="min-w-0 rounded-control border border-line p-4">
            <legend className="px-1 text-sm text-soft">{`${words.group} ${group + 1}`}</legend>
            <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
              {controls.map((control) => (
                <div key={control.name} className={control.isWide ? "col-span-2 min-w-0" : "min-w-0"}>
                  <Control control={control} name={`${control.name}.${group}`} values={values} />
                </div>
              ))}
            </div>
            {confirms
              .filter((each) => each.group === group)
              .map((each) => (
                <Checkbox
                  key={each.name}
                  name="confirmed"
                  value={each.name}
                  defaultChecked={each.isConfirmed}
                  hint={each.hint}
                  label={each.label}
                />
              ))}
          </fieldset>
        ))}
      </div>
      {shown < most && (
        <Button
          // With scripts it sends nothing; so Enter in a field saves, as everywhere.
          type={isLive ? "button" : "submit"}
          name={ANOTHER_ROW}
          value="1"
          kind="quiet"
          className="mt-3"
          onClick={isLive ? () => setAdded(added + 1) : undefined}
        >
          {words.another}
        </Button>
      )}
    </fieldset>
  );
}

/** All groups that were drawn at the last answer, also empty ones: nothing moves. */
function shownIn(values: DraftValues): number {
  const groups = Object.keys(values).flatMap((name) => /\.(\d+)$/.exec(name)?.[1] ?? []);
  return Math.max(0, ...groups.map((group) => Number(group) + 1));
}

function Control({ control, name, values }: { control: RowControl; name: string; values: DraftValues }) {
  const { label, hint } = control;
  const shared = { name, label, hint, defaultValue: [values[name] ?? ""].flat()[0] };
  if (control.kind === "day") return <DateField {...shared} />;
  if (control.kind === "text") return <TextField {...shared} maxLength={control.maxLength} />;
  if (control.kind === "number") return <NumberField {...shared} unit={control.unit} whole={control.whole} />;
  return <SelectField {...shared} choices={control.choices} emptyLabel={control.emptyLabel} />;
}
