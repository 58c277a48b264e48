import { createCipheriv, createDecipheriv } from "node:crypto";
import { Transform, type TransformCallback } from "node:stream";

/*
 * A stream in authenticated chunks: the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-
 * Encryption and its Nonce-Reuse Misuse-Resistance", 2015) laid out as in the age file format (age-encryption.org/v1), with
 * AES-256-GCM. Each chunk but the last has 64 KiB; its nonce is its number in eleven bytes and a byte that is 1 in the
 * last one. So a chunk that was altered, moved, left out or added does not open, nor does a stream without its end. The
 * key must be of this stream alone: the nonces of all streams are the same.
 */

const CHUNK_BYTES = 65_536;
const TAG_BYTES = 16;

/** The stream was altered or cut short, or the key is another's. */
export class NotAuthentic extends Error {}

export function sealing(key: Buffer): Transform {
  return chunked(CHUNK_BYTES, (nonce, chunk) => {
    const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  });
}

/** Lets through only what is authentic. Fails with NotAuthentic. */
export function unsealing(key: Buffer): Transform {
  return chunked(CHUNK_BYTES + TAG_BYTES, (nonce, chunk) => {
    if (chunk.length < TAG_BYTES) throw new NotAuthentic("the stream ends too early");
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(chunk.subarray(-TAG_BYTES));
    const plain = decipher.update(chunk.subarray(0, -TAG_BYTES));
    try {
      decipher.final();
    } catch (error) {
      throw new NotAuthentic("a chunk does not open", { cause: error });
    }
    return plain;
  });
}

/** Cuts what comes into pieces of one size; a piece goes on once it is known whether it is the last. */
function chunked(size: number, each: (nonce: Buffer, chunk: Buffer) => Buffer): Transform {
  let held = Buffer.alloc(0);
  let number = 0;
  const next = (chunk: Buffer, isLast: boolean) => each(nonceOf(number++, isLast), chunk);
  return new Transform({
    transform(incoming: Buffer, _encoding, done) {
      attempt(done, () => {
        held = Buffer.concat([held, incoming]);
        for (; held.length > size; held = held.subarray(size)) this.push(next(held.subarray(0, size), false));
      });
    },
    flush(done) {
      attempt(done, () => this.push(next(held, true)));
    },
  });
}

function attempt(done: TransformCallback, work: () => void): void {
  try {
    work();
    done();
  } catch (error) {
    done(error instanceof Error ? error : new Error("a stream failed"));
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}
