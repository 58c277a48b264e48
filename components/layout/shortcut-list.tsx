import { DefinitionList } from "@/components/ui/definition-list";
import { Keys } from "@/components/ui/keys";

type ShortcutListProps = { shortcuts: readonly { keys: readonly string[]; does: string }[] };

/** What the keyboard can do here: for a Dialog or the settings page. */
export function ShortcutList({ shortcuts }: ShortcutListProps) {
  return (
    <DefinitionList
      items={shortcuts.map(({ keys, does }) => ({ key: keys.join("+"), term: does, detail: <Keys keys={keys} /> }))}
    />
  );
}
