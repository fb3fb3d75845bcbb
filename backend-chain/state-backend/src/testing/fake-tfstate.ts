import {
  type Address,
  ChainError,
  ciphertextHash,
  type Hex,
  type Revision,
  revisionHash,
  type Workspace,
} from "@logos/chain-client";
import type { FakeChain, FakeSigner } from "@logos/chain-client/testing";

type Stored = { workspace: Workspace; nextNonce: bigint };

const refuse = (error: string): never => {
  throw new ChainError("refused", `the chain refused: Tfstate.${error}`, { details: { pallet: "Tfstate", error } });
};

/** The rules of pallet-tfstate on a fake chain, for one signer; time is the chain's `timeMs`. */
export class FakeTfstate {
  readonly revisions: Map<string, Revision> = new Map<string, Revision>();
  readonly #chain: FakeChain;
  readonly #stored = new Map<string, Stored>();

  constructor(chain: FakeChain, signer: FakeSigner) {
    this.#chain = chain;
    signer
      .on("lockState", (owner, name, request) => {
        const stored = this.#stored.get(name) ?? { workspace: emptyWorkspace(owner, name), nextNonce: 1n };
        const { lock } = stored.workspace;
        const isSame = lock?.id === request.id && lock.holder === signer.address;
        if (!isSame && lock !== undefined && lock.leaseUntil > BigInt(chain.timeMs)) refuse("Locked");
        const nonce = isSame && lock !== undefined ? lock.nonce : stored.nextNonce;
        const { id, operation, who } = request;
        const leaseUntil = BigInt(chain.timeMs + request.leaseMs);
        const next = { id, operation, who, holder: signer.address, leaseUntil, nonce };
        this.#put({ ...stored.workspace, lock: next }, isSame ? stored.nextNonce : nonce + 1n);
        return { ...chain.next(), lock: next };
      })
      .on("renewState", (_, name, nonce, leaseMs) => {
        const { workspace, nextNonce } = this.#held(name, nonce);
        const lock = workspace.lock && { ...workspace.lock, leaseUntil: BigInt(chain.timeMs + leaseMs) };
        this.#put({ ...workspace, lock }, nextNonce);
        return chain.next();
      })
      .on("unlockState", (_, name, nonce) => {
        const { workspace, nextNonce } = this.#held(name, nonce);
        this.#put({ ...workspace, lock: undefined }, nextNonce);
        return chain.next();
      })
      .on("forceUnlockState", (_, name) => {
        this.takeLockAway(name);
        return chain.next();
      })
      .on("writeState", (owner, name, nonce, number, header, ciphertext) => {
        const { workspace, nextNonce } = this.#held(name, nonce);
        if (number !== workspace.head + 1n) refuse("NumberOutOfOrder");
        if (header.previousHash !== workspace.headHash) refuse("PreviousMismatch");
        if (workspace.lineage !== undefined && workspace.lineage !== header.lineage) refuse("LineageMismatch");
        if (header.sizeBytes !== ciphertext.length || header.ciphertextHash !== ciphertextHash(ciphertext)) {
          refuse("CiphertextMismatch");
        }
        const { lineage, ...rest } = header;
        const revision: Revision = { ...rest, number, author: signer.address, ciphertext };
        this.revisions.set(`${name} ${number}`, revision);
        chain.setRevision(owner, name, revision);
        const headHash = revisionHash(number, header);
        this.#put({ ...workspace, head: number, headHash, lineage, recipients: header.recipients }, nextNonce);
        return chain.next();
      });
  }

  /** Somebody else's force-unlock. */
  takeLockAway(name: string): void {
    const stored = this.#stored.get(name);
    if (stored?.workspace.lock === undefined) refuse("NotLocked");
    else this.#put({ ...stored.workspace, lock: undefined }, stored.nextNonce);
  }

  /** Everything, as JSON-able text, to carry over into another process. */
  save(): string {
    const all = { stored: [...this.#stored], revisions: [...this.revisions], timeMs: this.#chain.timeMs };
    return JSON.stringify(all, (_, value: unknown) => {
      if (typeof value === "bigint") return { bigint: String(value) };
      return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString("base64") } : value;
    });
  }

  load(text: string, owner: Address): void {
    const all = JSON.parse(text, (_, value: unknown) => {
      if (typeof value !== "object" || value === null) return value;
      if ("bigint" in value) return BigInt(String(value.bigint));
      return "bytes" in value ? new Uint8Array(Buffer.from(String(value.bytes), "base64")) : value;
    }) as { stored: [string, Stored][]; revisions: [string, Revision][] };
    for (const [, { workspace, nextNonce }] of all.stored) this.#put(workspace, nextNonce);
    for (const [key, revision] of all.revisions) {
      this.revisions.set(key, revision);
      this.#chain.setRevision(owner, key.split(" ")[0] ?? "", revision);
    }
  }

  #put(workspace: Workspace, nextNonce: bigint): void {
    this.#stored.set(workspace.name, { workspace, nextNonce });
    this.#chain.setWorkspace(workspace);
  }

  #held(name: string, nonce: bigint): Stored {
    const stored = this.#stored.get(name);
    if (stored === undefined) return refuse("WorkspaceUnknown");
    if (stored.workspace.lock === undefined) refuse("NotLocked");
    if (stored.workspace.lock?.nonce !== nonce) refuse("NonceStale");
    return stored;
  }
}

function emptyWorkspace(owner: Address, name: string): Workspace {
  const zero: Hex = `0x${"00".repeat(32)}`;
  return { owner, name, head: 0n, headHash: zero, lineage: undefined, recipients: zero, lock: undefined };
}
