/** What a file says of one movement, as text: nothing of it is understood yet. */
export type RawLine = {
  /** Of the file; in OFX the how manieth movement. */
  line: number;
  day: string;
  /** With its sign. */
  amount: string;
  /** In columns of their own, without a sign: what went and what came. */
  debit: string;
  credit: string;
  description: string;
  payee: string;
  category: string;
  /** ISO 4217, where the file says one. */
  currency: string;
  /** The bank's own id of the movement, with the account that it is unique in. */
  bankId: string;
};

/** Why a line is not taken: a key under `money.imports.why`. `value` is what stands there, cut short. */
export type Refused = { line: number; why: RefusedWhy; value: string };

export const refusals = [
  "day",
  "dayAhead",
  "dayTooOld",
  "amount",
  "noAmount",
  "bothSides",
  "decimals",
  "tooLarge",
  "zero",
  "currency",
  "transfer",
  "cells",
  "unreadable",
  "cutOff",
] as const;
export type RefusedWhy = (typeof refusals)[number];

/** All movements of a file, and what of it is none. */
export type RawFile = { lines: RawLine[]; refused: Refused[] };

export const emptyLine = {
  day: "",
  amount: "",
  debit: "",
  credit: "",
  description: "",
  payee: "",
  category: "",
  currency: "",
  bankId: "",
} as const;
