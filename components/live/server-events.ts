/** A block of a stream of server-sent events (HTML Living Standard, 9.2.6), as far as ours uses them. */
export type ServerEvent = { id: string | null; event: string | null; data: string };

/**
 * Reads blocks out of pieces of text that may end anywhere.
 * @returns what to feed each piece to; it answers the blocks that are complete by now.
 */
export function blockReader(): (piece: string) => ServerEvent[] {
  let rest = "";
  return (piece) => {
    const blocks = (rest + piece).split("\n\n");
    rest = blocks.pop() ?? "";
    return blocks.map(readBlock);
  };
}

function readBlock(block: string): ServerEvent {
  const found: ServerEvent = { id: null, event: null, data: "" };
  for (const line of block.split("\n")) {
    const [, name, value = ""] = /^(\w+):? ?(.*)$/.exec(line) ?? [];
    if (name === "id") found.id = value;
    if (name === "event") found.event = value;
    if (name === "data") found.data += value;
  }
  return found;
}
