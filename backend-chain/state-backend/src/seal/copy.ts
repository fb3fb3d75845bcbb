import type { Address, Hex } from "@logos/chain-client";
import { StateBackendError } from "../errors.js";
import { packPayload, unpackPayload } from "./payload.js";
import { recipientsHash } from "./recipients.js";
import { openSealed, seal } from "./seal.js";
import type { TenantKey } from "./tenant-key.js";

const NO_HASH: Hex = `0x${"00".repeat(32)}`;
const NO_RECIPIENTS = recipientsHash([]);

interface Whose {
  readonly owner: Address;
  readonly name: string;
  readonly key: TenantKey;
}

const contextOf = ({ owner, name }: Whose, number: bigint) => ({
  owner,
  workspace: name,
  number,
  previousHash: NO_HASH,
  recipients: NO_RECIPIENTS,
});

/** A state or plan of a workspace that is no revision, compressed. */
export const packCopy = (plaintext: Uint8Array): Promise<Uint8Array> => packPayload({ kind: "copy", plaintext });

/** The same encrypted, for this account alone or for `recipients`. */
export async function sealCopy(
  whose: Whose,
  packed: Uint8Array,
  options: { readonly number?: bigint; readonly recipients?: readonly string[] } = {},
): Promise<Uint8Array> {
  const { number = 0n, recipients = [whose.key.recipient] } = options;
  return await seal(packed, contextOf(whose, number), recipients);
}

/** What {@link sealCopy} sealed. Throws what {@link openSealed} throws. */
export async function openCopy(whose: Whose, sealed: Uint8Array, number = 0n): Promise<Uint8Array> {
  const payload = await unpackPayload(await openSealed(sealed, contextOf(whose, number), whose.key.identities));
  if (payload.kind === "copy") return payload.plaintext;
  throw new StateBackendError("malformed", "this is a revision, and no copy of a state");
}

/**
 * Seals and opens a few bytes for real: a key or a Node that cannot is found when a backend starts and not in the middle of
 * an apply, whose first read then finds the ciphers compiled. Throws `key-file`.
 */
export async function proveKey(whose: Whose): Promise<void> {
  try {
    const probe = new TextEncoder().encode(whose.name);
    await openCopy(whose, await sealCopy(whose, await packCopy(probe)));
  } catch (cause) {
    throw new StateBackendError("key-file", "the state key does not open what is encrypted for it", { cause });
  }
}
