/** Reads a stream so many bytes at a time. The function fails with a RangeError when there are not as many left. */
export function byteReader(stream: AsyncIterable<Buffer>): (length: number) => Promise<Buffer> {
  const source = stream[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let size = 0;
  return async (length) => {
    while (size < length) {
      const { value, done } = await source.next();
      if (done) throw new RangeError("the stream ends too early");
      held.push(value);
      size += value.length;
    }
    const all = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    held = all.length > length ? [all.subarray(length)] : [];
    size -= length;
    return all.subarray(0, length);
  };
}
