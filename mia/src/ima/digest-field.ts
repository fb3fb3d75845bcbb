import { MiaError } from "../errors.js";

const SIZES: ReadonlyMap<string, number> = new Map([
  ["md5", 16],
  ["sha1", 20],
  ["sha256", 32],
  ["sha384", 48],
  ["sha512", 64],
]);

/** What d-ngv2 puts before the algorithm of a file's digest. */
const FILE = "ima:";

/** `sha256` for `sha256` and `ima:sha256`: both hash the file. What hashes something else, as `verity:sha256`, keeps its name. */
export function plainAlgorithm(algorithm: string): string {
  const name = algorithm.slice(FILE.length);
  return algorithm.startsWith(FILE) && !name.includes(":") ? name : algorithm;
}

/** Checks that a digest field names a hash that is known and has its size; d-ngv2 has `ima:` or `verity:` in front. */
export function checkDigest(algorithm: string, digest: Uint8Array, versioned: boolean): void {
  const [type, name] = versioned ? algorithm.split(/:(.*)/s) : ["ima", algorithm];
  if (type !== "ima" && type !== "verity") throw new MiaError("malformed", `digest type "${type}"`);
  const size = SIZES.get(name ?? "");
  if (size === undefined) throw new MiaError("unsupported", `digest algorithm "${name?.slice(0, 24)}"`);
  if (size !== digest.length) throw new MiaError("malformed", `a ${name} digest of ${digest.length} bytes`);
}
