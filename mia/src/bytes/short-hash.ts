import { _SHA1, sha1 } from "@noble/hashes/legacy.js";
import { _SHA256, sha256 } from "@noble/hashes/sha2.js";

const BLOCK_BYTES = 64;
const SHORT_BYTES = 1024;
const NOTHING = new Uint8Array();

/** What SHA-1 and SHA-256 of noble have inside; its types keep these to subclasses. */
interface Compression {
  readonly outputLen: number;
  get(): readonly number[];
  set(...state: readonly number[]): void;
  process(block: DataView, offset: number): void;
}

/**
 * SHA-1 or SHA-256 (FIPS 180-4, §5.1.1 for the padding) over one buffer that serves every message. An appraisal hashes
 * six thousand messages of a few blocks, and noble spends more on state, views and copies for each than on its blocks.
 */
class ShortHash {
  readonly #compression: Compression;
  readonly #initial: readonly number[];
  readonly #bytes = new Uint8Array(SHORT_BYTES + BLOCK_BYTES);
  readonly #words = new DataView(this.#bytes.buffer);

  constructor(compression: Compression) {
    this.#compression = compression;
    this.#initial = compression.get();
  }

  /** Hashes parts of SHORT_BYTES at most together. */
  digest(first: Uint8Array, second: Uint8Array, third: Uint8Array): Uint8Array {
    const [compression, bytes, words] = [this.#compression, this.#bytes, this.#words];
    const length = first.length + second.length + third.length;
    bytes.set(first);
    bytes.set(second, first.length);
    bytes.set(third, first.length + second.length);
    const end = Math.ceil((length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
    bytes.fill(0, length, end);
    bytes[length] = 0x80;
    words.setUint32(end - 4, 8 * length);
    compression.set(...this.#initial);
    for (let offset = 0; offset < end; offset += BLOCK_BYTES) compression.process(words, offset);
    let offset = 0;
    for (const word of compression.get()) {
      words.setUint32(offset, word);
      offset += 4;
    }
    return bytes.slice(0, compression.outputLen);
  }
}

let shortSha1: ShortHash | undefined;
let shortSha256: ShortHash | undefined;

export function sha1Of(data: Uint8Array): Uint8Array {
  if (data.length > SHORT_BYTES) return sha1(data);
  shortSha1 ??= new ShortHash(new _SHA1() as unknown as Compression);
  return shortSha1.digest(data, NOTHING, NOTHING);
}

/** SHA-256 of up to three parts, one behind the other. */
export function sha256Of(first: Uint8Array, second: Uint8Array = NOTHING, third: Uint8Array = NOTHING): Uint8Array {
  if (first.length + second.length + third.length > SHORT_BYTES) {
    return sha256.create().update(first).update(second).update(third).digest();
  }
  shortSha256 ??= new ShortHash(new _SHA256() as unknown as Compression);
  return shortSha256.digest(first, second, third);
}
