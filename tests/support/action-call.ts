import { createRequire } from "node:module";

/** React's own encoding of a call's arguments, as the browser sends them. */
const { encodeReply }: { encodeReply(value: unknown): Promise<string | FormData> } = createRequire(import.meta.url)(
  "next/dist/compiled/react-server-dom-turbopack/client.node",
);

/** A server action of the build: where it stands, and by what it is called. */
export type BuiltAction = { id: string; name: string; file: string; route: string };

const idle = { status: "idle", fieldErrors: {}, values: {}, stamp: 0 };

/** What React sends from a page to call an action with a form. */
export function bodyOfCall(action: BuiltAction, form: FormData): Promise<string | FormData> {
  return encodeReply(argumentsOf(action, form));
}

/** The first byte of an action's id says how many arguments it reads: none, the form, or a state and the form. */
function argumentsOf({ id }: BuiltAction, form: FormData): unknown[] {
  if (id.startsWith("00")) return [];
  return id.startsWith("40") ? [form] : [idle, form];
}
