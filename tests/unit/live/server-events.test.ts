import fc from "fast-check";
import { expect, test } from "vitest";
import { blockReader } from "@/components/live/server-events";

const stream =
  'retry: 5000\nid: m1\nevent: hello\ndata: {"complete":true}\n\nid: m2\n\nid: m3\nevent: news\ndata: {"a":"x: y"}\n\n';

test("blocks are read, wherever the network cut them", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: stream.length }), { maxLength: 20 }), (cuts) => {
      const read = blockReader();
      const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
      const pieces = places.slice(1).map((end, index) => stream.slice(places[index], end));
      expect(pieces.flatMap(read)).toEqual([
        { id: "m1", event: "hello", data: '{"complete":true}' },
        { id: "m2", event: null, data: "" },
        { id: "m3", event: "news", data: '{"a":"x: y"}' },
      ]);
    }),
  );
});
