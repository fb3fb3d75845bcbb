import { Decrypter, Encrypter, type Stanza } from "age-encryption";
import { StateBackendError } from "../errors.js";
import { contextStanza, expectContext, type SealContext } from "./context.js";

/**
 * Encrypts a payload as an age file (age-encryption.org/v1) for these recipients; its first stanza is the context, and any
 * age program with an identity opens it. Throws `malformed` for a recipient that is none.
 */
export async function seal(
  payload: Uint8Array,
  context: SealContext,
  recipients: readonly string[],
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient({ wrapFileKey: () => [contextStanza(context)] });
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (cause) {
      const shown = recipient.slice(0, 80);
      throw new StateBackendError("malformed", `${shown} is no recipient of age; remove or correct it`, { cause });
    }
  }
  return await encrypter.encrypt(payload);
}

/**
 * Decrypts a payload and makes sure that it is this very revision. Throws `not-ours` when no identity opens it,
 * `wrong-context` when it is authentic but another one, `malformed` when it is damaged.
 */
export async function openSealed(
  ciphertext: Uint8Array,
  context: SealContext,
  identities: readonly string[],
): Promise<Uint8Array> {
  let header: readonly Stanza[] = [];
  const decrypter = new Decrypter();
  // Listens only: what it hears counts once another identity has opened the file, for then the header's MAC was right.
  decrypter.addIdentity({
    unwrapFileKey: (stanzas: Stanza[]) => {
      header = stanzas;
      return null;
    },
  });
  for (const identity of identities) decrypter.addIdentity(identity);
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
  return payload;
}

/** The bytes themselves as an age file, without a context: for people with stock age. */
export async function sealPlain(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return await encrypter.encrypt(bytes);
}
