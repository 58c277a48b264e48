"use client";

import { LaterLink } from "@/components/ui/later-link";
import { Table, type TableProps } from "@/components/ui/table";
import { type Later, useDrawn } from "@/components/ui/use-drawn";

/** A table inside a Disclosure, drawn when that is opened: a page that has many of them stays light. */
export function LaterTable({ later, ...table }: TableProps & { later: Later }) {
  const { place, isDrawn } = useDrawn(later.isDrawn);
  return <div ref={place}>{isDrawn ? <Table {...table} /> : <LaterLink {...later.link} />}</div>;
}
