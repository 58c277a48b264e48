import { personIndex } from "@/lib/crypto/person-index";
import type { PersonKey } from "@/lib/crypto/person-key";

/** What tells movements apart: a bank's own id where there is one, and what they say. */
export type Fingerprint = { bankKey: Buffer | null; contentKey: Buffer };

/** What of a movement, or of an entry that was written down by hand, says which one it is. */
export type Told = {
  side: "income" | "expense";
  day: string;
  minor: number;
  currency: string;
  text: string;
  bankId?: string;
};

/** Fingerprints under a person's own key. A bank that gives two movements one id still has two amounts or days. */
export function fingerprints(key: PersonKey): (told: Told) => Fingerprint {
  const index = personIndex(key, "bank-movements");
  return ({ side, day, minor, currency, text, bankId = "" }) => {
    const movement = [side, day, minor, currency].join("\n");
    return {
      bankKey: bankId === "" ? null : index(`bank\n${movement}\n${bankId}`),
      contentKey: index(`content\n${movement}\n${plain(text)}`),
    };
  };
}

/** Banks write the same text with other blanks and capitals from one file to the next. */
const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
