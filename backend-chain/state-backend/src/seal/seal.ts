import { Decrypter, Encrypter, type Stanza } from "age-encryption";
import { StateBackendError } from "../errors.js";
import { contextStanza, expectContext, type SealContext } from "./context.js";
import { packPayload, unpackPayload } from "./payload.js";

/**
 * Encrypts a state as an age file (age-encryption.org/v1) for these recipients; its first stanza is the context, so any
 * age program with an identity opens it. The result is a {@link packPayload | payload}.
 */
export async function seal(
  plaintext: Uint8Array,
  context: SealContext,
  recipients: readonly string[],
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient({ wrapFileKey: () => [contextStanza(context)] });
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return await encrypter.encrypt(packPayload(plaintext));
}

/**
 * Decrypts a state and makes sure that it is this very revision. Throws `not-ours` when the identity does not open it,
 * `wrong-context` when it is authentic but another one, `malformed` when it is damaged.
 */
export async function openSealed(ciphertext: Uint8Array, context: SealContext, identity: string): Promise<Uint8Array> {
  let header: readonly Stanza[] = [];
  const decrypter = new Decrypter();
  // Listens only: what it hears counts once another identity has opened the file, for then the header's MAC was right.
  decrypter.addIdentity({
    unwrapFileKey: (stanzas: Stanza[]) => {
      header = stanzas;
      return null;
    },
  });
  decrypter.addIdentity(identity);
  let payload: Uint8Array;
  try {
    payload = await decrypter.decrypt(ciphertext);
  } catch (cause) {
    const foreign = header.length > 0 && cause instanceof Error && /no identity matched/i.test(cause.message);
    const name = `revision ${context.number} of ${context.workspace}`;
    if (foreign) {
      throw new StateBackendError("not-ours", `the state key of this account does not open ${name}`, { cause });
    }
    throw new StateBackendError("malformed", `${name} is damaged: it is no intact age file`, { cause });
  }
  expectContext(header, context);
  return unpackPayload(payload);
}
