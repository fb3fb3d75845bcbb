import type { Address, Hex } from "@logos/chain-client";
import { Stanza } from "age-encryption";
import { StateBackendError } from "../errors.js";

/** Which revision of what an encrypted state is. */
export interface SealContext {
  readonly owner: Address;
  readonly workspace: string;
  readonly number: bigint;
  readonly previousHash: Hex;
  readonly recipients: Hex;
}

const TYPE = "logos-ctx";

const words = ({ owner, workspace, number, previousHash, recipients }: SealContext): string[] => [
  TYPE,
  `${owner}/${workspace}`,
  number.toString(),
  previousHash,
  recipients,
];

/** The context as the first stanza of an age header, which the header's MAC authenticates (age-encryption.org/v1). */
export function contextStanza(context: SealContext): Stanza {
  return new Stanza(words(context), new Uint8Array());
}

const NAMES = ["", "workspace", "revision", "history", "recipients"];

/** Throws `wrong-context` unless an authenticated header says that it is this very revision. */
export function expectContext(stanzas: readonly Stanza[], expected: SealContext): void {
  const [first] = stanzas;
  const found = first?.args ?? [];
  const wanted = words(expected);
  const wrong = wanted.findIndex((word, index) => found[index] !== word);
  if (wrong < 0 && found.length === wanted.length && first?.body.length === 0) return;
  const name = `revision ${expected.number} of ${expected.workspace}`;
  const reason =
    wrong <= 0 || found.length !== wanted.length
      ? "its header does not say of what it is a revision"
      : `its header names another ${NAMES[wrong]}: ${found[wrong]?.slice(0, 100)}, not ${wanted[wrong]}`;
  throw new StateBackendError("wrong-context", `what the chain gives as ${name} is not it: ${reason}`);
}
