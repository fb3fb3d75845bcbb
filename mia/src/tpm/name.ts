import { concatBytes } from "@noble/hashes/utils.js";
import { ByteWriter } from "../bytes/writer.js";
import { ALGORITHM, hashFunction } from "./algorithms.js";
import { parsePublic } from "./public.js";

const RH_ENDORSEMENT = 0x4000000b;

/** Name of a key: its name algorithm, then that hash of its TPMT_PUBLIC (TPM 2.0 Library Part 1, §16). */
export function nameOf(publicArea: Uint8Array): Uint8Array {
  return hashedName(parsePublic(publicArea).nameAlgorithm, publicArea);
}

/** Name by SHA-256 from its digest alone, which is what the chain keeps. */
export function sha256NameOf(digest: Uint8Array): Uint8Array {
  return new ByteWriter("big").u16(ALGORITHM.sha256).bytes(digest).finish();
}

/** Qualified name of a key under a parent, as a quote carries it: hash of the parent's qualified name and the own name. */
export function qualifiedNameOf(parentQualifiedName: Uint8Array, name: Uint8Array): Uint8Array {
  const algorithm = ((name[0] ?? 0) << 8) | (name[1] ?? 0);
  return hashedName(algorithm, concatBytes(parentQualifiedName, name));
}

/** Qualified name of a primary key of the endorsement hierarchy, such as an EK: the parent's name is its handle. */
export function endorsementQualifiedNameOf(name: Uint8Array): Uint8Array {
  return qualifiedNameOf(new ByteWriter("big").u32(RH_ENDORSEMENT).finish(), name);
}

/** Name of whatever a public area describes, be it a key or an NV index: the algorithm, then the hash. */
export function hashedName(algorithm: number, data: Uint8Array): Uint8Array {
  return new ByteWriter("big").u16(algorithm).bytes(hashFunction(algorithm)(data)).finish();
}
