import type { SigningKey } from "../api/chain.js";
import type { Hex } from "../api/identifiers.js";
import { blake2 } from "../crypto/blake2.js";
import type { Runtime } from "../runtime/runtime.js";
import { concat } from "../scale/bytes.js";
import { Writer } from "../scale/writer.js";
import { digest } from "../shapes/tfstate.js";
import { mortalEra } from "./era.js";

/** What is signed besides the call. */
export interface Circumstances {
  readonly nonce: number;
  readonly genesis: Hex;
  /** The block whose hash the signature holds; the era begins with it. */
  readonly birth: { readonly number: number; readonly hash: Hex };
}

const SIGNED_VERSION_4 = 0x84;
const MULTI_ADDRESS_ID = 0;
const SR25519 = 1;
/** Longer payloads are signed by their hash. */
const LONGEST_PAYLOAD = 256;
const NOTHING = new Uint8Array();

/**
 * A signed extrinsic of version 4 (sp-runtime, `generic::UncheckedExtrinsic`) with its length in front: version, address,
 * signature, extra of each extension in the order of the metadata, call. The payload is call, extras, implicits.
 */
export function signExtrinsic(key: SigningKey, runtime: Runtime, call: Uint8Array, around: Circumstances): Uint8Array {
  const extra = concat(...runtime.extensions.map(({ name }) => extraOf(name, around)));
  const implicit = concat(...runtime.extensions.map(({ name }) => implicitOf(name, runtime, around)));
  const payload = concat(call, extra, implicit);
  const signature = key.sign(payload.length > LONGEST_PAYLOAD ? blake2(256, payload) : payload);
  const head = Uint8Array.of(SIGNED_VERSION_4, MULTI_ADDRESS_ID);
  const body = concat(head, key.publicKey, Uint8Array.of(SR25519), signature, extra, call);
  return new Writer().compact(body.length).put(body).bytes();
}

function extraOf(extension: string, { nonce, birth }: Circumstances): Uint8Array {
  switch (extension) {
    case "CheckMortality":
      return mortalEra(birth.number);
    case "CheckNonce":
      return new Writer().compact(nonce).bytes();
    case "ChargeTransactionPayment":
      return new Writer().compact(0).bytes(); // No tip.
    case "CheckMetadataHash":
      return Uint8Array.of(0); // Not checked.
    default:
      return NOTHING;
  }
}

function implicitOf(extension: string, { version }: Runtime, { genesis, birth }: Circumstances): Uint8Array {
  switch (extension) {
    case "CheckSpecVersion":
      return new Writer().number(version.specVersion, 4).bytes();
    case "CheckTxVersion":
      return new Writer().number(version.transactionVersion, 4).bytes();
    case "CheckGenesis":
      return digest(genesis);
    case "CheckMortality":
      return digest(birth.hash);
    case "CheckMetadataHash":
      return Uint8Array.of(0); // None.
    default:
      return NOTHING;
  }
}
