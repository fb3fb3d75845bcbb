import { ChainError } from "../api/errors.js";
import type { Hex } from "../api/identifiers.js";
import type { Connection } from "../rpc/connection.js";
import { type Asked, blockHash, callRuntime, fields } from "../rpc/queries.js";
import { Reader } from "../scale/reader.js";
import { Writer } from "../scale/writer.js";
import { ensureCompatible } from "./bindings.js";
import { decodeMetadata, METADATA_VERSION } from "./metadata.js";
import { Runtime, type RuntimeVersion } from "./runtime.js";

/** The runtime that the chain runs now: one decoded metadata, replaced when the chain upgrades itself. */
export class RuntimeSource {
  readonly #expectedGenesis: Hex | undefined;
  #genesis: Hex | undefined;
  #runtime: Runtime | undefined;
  #refreshing: Promise<void> | undefined;

  constructor(expectedGenesis: Hex | undefined) {
    this.#expectedGenesis = expectedGenesis?.toLowerCase() as Hex | undefined;
  }

  get runtime(): Runtime {
    if (this.#runtime === undefined) throw new ChainError("closed", "The chain's runtime was not loaded yet.");
    return this.#runtime;
  }

  get genesis(): Hex {
    if (this.#genesis === undefined) throw new ChainError("closed", "The chain's genesis was not read yet.");
    return this.#genesis;
  }

  /** Reads genesis and runtime. Throws `wrong-genesis` for another chain, `incompatible-runtime` for another release. */
  async admit(from: Asked): Promise<void> {
    const [found, version] = await Promise.all([blockHash(from, 0), readVersion(from)]);
    const expected = this.#genesis ?? this.#expectedGenesis;
    if (found === undefined || (expected !== undefined && found !== expected)) throw wrongGenesis(expected, found);
    this.#genesis = found;
    if (sameVersion(this.#runtime?.version, version)) return;
    const definitions = decodeMetadata(await readMetadata(from));
    ensureCompatible(definitions);
    this.#runtime = new Runtime(definitions, version);
  }

  /** Reads the runtime anew if the chain upgraded it; concurrent callers share one reading. */
  async refresh(from: Asked): Promise<void> {
    this.#refreshing ??= this.admit(from).finally(() => {
      this.#refreshing = undefined;
    });
    await this.#refreshing;
  }

  /** Follows upgrades while the connection lives. */
  follow(connection: Connection): void {
    const topic = {
      subscribe: "state_subscribeRuntimeVersion",
      unsubscribe: "state_unsubscribeRuntimeVersion",
      notification: "state_runtimeVersion",
      params: [],
    };
    const changed = (version: unknown) => {
      if (sameVersion(this.#runtime?.version, versionOf(version))) return;
      this.refresh(connection).catch((error: unknown) => {
        if (error instanceof ChainError && error.code === "incompatible-runtime") void connection.close(error);
      });
    };
    // A node without this subscription is one whose upgrades are seen at the next reconnect.
    connection.subscribe(topic, changed, () => {});
  }
}

async function readVersion(from: Asked): Promise<RuntimeVersion> {
  return versionOf(await from.request("state_getRuntimeVersion", []));
}

function versionOf(answer: unknown): RuntimeVersion {
  const { specVersion, transactionVersion } = fields(answer);
  return { specVersion: Number(specVersion), transactionVersion: Number(transactionVersion) };
}

function sameVersion(a: RuntimeVersion | undefined, b: RuntimeVersion): boolean {
  return a?.specVersion === b.specVersion && a.transactionVersion === b.transactionVersion;
}

async function readMetadata(from: Asked): Promise<Uint8Array> {
  const input = new Writer().number(METADATA_VERSION, 4).bytes();
  const reader = new Reader(await callRuntime(from, "Metadata_metadata_at_version", input));
  if (reader.small(1) === 1) return reader.take(reader.count());
  throw new ChainError("incompatible-runtime", "The chain's runtime gives no metadata of version 15.", {
    details: { missing: "metadata 15" },
  });
}

function wrongGenesis(expected: Hex | undefined, found: Hex | undefined): ChainError {
  const text =
    `This is another chain: its genesis is ${found ?? "missing"}, not ${expected ?? "known"}. ` +
    "Name the endpoint of the chain meant, or begin anew if this one was made afresh.";
  return new ChainError("wrong-genesis", text, { details: { expected: expected ?? "", found: found ?? "" } });
}
