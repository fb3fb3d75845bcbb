import { ByteWriter } from "../bytes/writer.js";
import { templateDataOf } from "../ima/entry.js";
import { ALGORITHM, hashFunction } from "../tpm/algorithms.js";
import { hashOf } from "./claims.js";

/** The bytes of one ima-ng entry with its right SHA-1 template hash, but for what is given; of ima-ngv2 with a type. */
export function imaEntry(
  path: string,
  change: {
    readonly pcr?: number;
    readonly templateHash?: Uint8Array;
    readonly digest?: Uint8Array;
    readonly type?: "ima" | "verity";
  } = {},
): Uint8Array {
  const encoder = new TextEncoder();
  const algorithm = change.type === undefined ? "sha256" : `${change.type}:sha256`;
  const digest = Uint8Array.of(...encoder.encode(`${algorithm}:\0`), ...(change.digest ?? hashOf(path)));
  const data = templateDataOf(["d-ng", "n-ng"], [digest, encoder.encode(`${path}\0`)]);
  const hash = change.templateHash ?? hashFunction(ALGORITHM.sha1)(data);
  const head = new ByteWriter("little").u32(change.pcr ?? 10).bytes(hash);
  return head
    .sized32(encoder.encode(change.type === undefined ? "ima-ng" : "ima-ngv2"))
    .sized32(data)
    .finish();
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
