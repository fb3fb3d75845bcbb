import { utf8ToBytes } from "@noble/hashes/utils.js";
import { compareBytes, equalBytes } from "../bytes/compare.js";
import { ScaleWriter } from "../bytes/scale.js";
import { HASHES_OF_A_STEP, runSteps } from "../bytes/steps.js";
import { plainAlgorithm } from "../ima/digest-field.js";
import { leafHash, listRoot } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { topSteps } from "../merkle/tree.js";

const LATIN = new TextDecoder("latin1"); // a character for each byte

/** A file that may be executed, mapped or loaded: its path and its digest, both as IMA writes them. */
export interface AllowlistEntry {
  readonly path: string;
  /** `sha256` or `ima:sha256` for the digest of the file, in whichever template it is listed; `verity:sha256` for another. */
  readonly algorithm: string;
  readonly digest: Uint8Array;
}

/** What IMA may list: a sorted Merkle list, so that absence can be proved as well as presence. */
export interface Allowlist {
  readonly root: Uint8Array;
  /** Leaf hashes, ascending, each once. */
  readonly leaves: readonly Uint8Array[];
  readonly has: (entry: AllowlistEntry) => boolean;
}

/**
 * Leaf of the bytes of a path, an algorithm and a digest: SCALE{path, plain name of the algorithm, digest}. Its hash is also
 * its place in the list.
 */
export function allowlistLeaf(path: Uint8Array, algorithm: Uint8Array, digest: Uint8Array): Uint8Array {
  // A plain name is the end of the full one.
  const name = algorithm.subarray(algorithm.length - plainAlgorithm(LATIN.decode(algorithm)).length);
  const content = new ScaleWriter().vec(path).vec(name).vec(digest).finish();
  return leafHash(TAG.allowlist, content);
}

/** The list of some entries in any order; one that stands twice counts once. */
export function allowlistOf(entries: readonly AllowlistEntry[]): Allowlist {
  return runSteps(allowlistSteps(entries));
}

/** `allowlistOf` in steps of some milliseconds: a list of 131,072 entries takes seconds. */
export function* allowlistSteps(entries: readonly AllowlistEntry[]): Generator<undefined, Allowlist> {
  const known = new Map<string, AllowlistEntry[]>();
  for (const { path, algorithm, digest } of entries) {
    const entry = { path, algorithm: plainAlgorithm(algorithm), digest };
    const same = known.get(path);
    if (same === undefined) known.set(path, [entry]);
    else same.push(entry);
  }
  const sorted: Uint8Array[] = [];
  for (const { path, algorithm, digest } of entries) {
    sorted.push(allowlistLeaf(utf8ToBytes(path), utf8ToBytes(algorithm), digest));
    if (sorted.length % HASHES_OF_A_STEP === 0) yield undefined;
  }
  sorted.sort(compareBytes);
  const leaves = sorted.filter((leaf, index) => !equalBytes(leaf, sorted[index - 1] ?? new Uint8Array()));
  const root = listRoot(TAG.allowlist, leaves.length, yield* topSteps(leaves));
  return {
    root,
    leaves,
    has: ({ path, algorithm, digest }) => {
      const name = plainAlgorithm(algorithm);
      return known.get(path)?.some((entry) => entry.algorithm === name && equalBytes(entry.digest, digest)) === true;
    },
  };
}
