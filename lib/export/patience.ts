import { Transform } from "node:stream";
import { MINUTE } from "@/lib/clock";

/** Nobody reads an archive for longer, and nobody is waited for longer who reads nothing. */
const LONGEST = 30 * MINUTE;
const LONGEST_PAUSE = MINUTE;

/** Lets a stream through and fails it when its reader goes to sleep: who reads slowly holds a connection. */
export function patience(pauseMs: number = LONGEST_PAUSE, wholeMs: number = LONGEST): Transform {
  const fail = () => through.destroy(new Error("the reader went away"));
  const pause = setTimeout(fail, pauseMs);
  const whole = setTimeout(fail, wholeMs);
  const through = new Transform({
    transform(chunk, _encoding, done) {
      pause.refresh();
      done(null, chunk);
    },
    destroy(error, done) {
      clearTimeout(pause);
      clearTimeout(whole);
      done(error);
    },
  });
  return through;
}
