import { setImmediate as nextTurn } from "node:timers/promises";
import { type Chain, ChainError, connectChain, type HubId, keyFromUri, type Signer } from "@logos/chain-client";
import { type ChainEngine, createEngine, readRuntime, serveEngine, silentLogger } from "@logos/devchain";
import { lacks } from "@logos/mia/testing";
import { registerIntegrity } from "../../src/devnet/integrity.js";
import { type Attestation, AttestingMachine } from "./attesting-machine.js";
import { offerCredentials, passRound } from "./committee.js";
import { palletStorage, type Storage } from "./pallet-storage.js";
import { withBlocks } from "./with-blocks.js";

/** The hub of the preset `development`. */
const HUB: HubId = 0;
/** Longer than its windows for commitments and reveals, shorter than its trust. */
const VOTES_MS = 60_000;

/** A block, how long it took to make, and the size of the extrinsic that it was made of. */
export interface MeasuredBlock {
  readonly ms: number;
  readonly extrinsicBytes: number;
}

/** A development chain inside this process with one hub, a software TPM, that is enrolled and trusted. */
export interface AttestedChain {
  /** Makes a block of the hub's next attestation, bound to the newest nonce; the hub is trusted again when it settles. */
  attestedBlock(): Promise<MeasuredBlock>;
  /** Makes a block of the last attestation again, which is refused once its quote is verified. */
  replayedBlock(): Promise<MeasuredBlock>;
  /** Makes a block of the last attestation with another key, which is refused before its quote is looked at. */
  unknownKeyBlock(): Promise<MeasuredBlock>;
  /** Sizes of the values that the chain keeps for the hub alone, by their keys, when the votes about it are over. */
  storage(): Promise<Storage>;
  stop(): Promise<void>;
}

/** Undefined, told on stderr, without swtpm. */
export async function openAttestedChain(): Promise<AttestedChain | undefined> {
  if (lacks("the figures of attestation on chain", "swtpm", "swtpm_setup")) return undefined;
  const engine = createEngine({ wasm: readRuntime(), clock: { startMs: Date.now() } });
  await engine.start();
  const server = await serveEngine(engine, { port: 0, log: silentLogger });
  const chain = await connectChain({ endpoint: server.endpoint });
  const machine = await AttestingMachine.start(HUB, chain.genesisHash);
  const opened = new OpenedChain(engine, chain, machine, async () => {
    await machine.stop();
    await chain.close();
    await server.close();
    await engine.close();
  });
  try {
    await withBlocks(engine, registerIntegrity(server.endpoint, machine.issuer, AbortSignal.timeout(60_000)));
    await opened.enrol();
    return opened;
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

class OpenedChain implements AttestedChain {
  readonly #engine: ChainEngine;
  readonly #chain: Chain;
  readonly #machine: AttestingMachine;
  readonly #hub: Signer;
  #before: Storage = new Map();
  #last: Attestation | undefined;
  readonly stop: () => Promise<void>;

  constructor(engine: ChainEngine, chain: Chain, machine: AttestingMachine, stop: () => Promise<void>) {
    this.#engine = engine;
    this.#chain = chain;
    this.#machine = machine;
    this.#hub = chain.signer(keyFromUri(`//hub//${HUB}`));
    this.stop = stop;
  }

  async enrol(): Promise<void> {
    this.#before = await palletStorage(this.#engine);
    await withBlocks(this.#engine, this.#enrol());
    await this.attestedBlock();
  }

  async attestedBlock(): Promise<MeasuredBlock> {
    const nonce = (await this.#chain.attestation.nonces()).at(-1);
    if (nonce === undefined) throw new Error("the chain has no nonce");
    this.#last = await this.#machine.attest(nonce);
    const block = await this.#blockOf(this.#last);
    await withBlocks(this.#engine, passRound(this.#chain, HUB));
    return block;
  }

  async replayedBlock(): Promise<MeasuredBlock> {
    return await this.#blockOf(this.#last, "QuoteReplayed");
  }

  async unknownKeyBlock(): Promise<MeasuredBlock> {
    const key = this.#last?.key;
    return await this.#blockOf(this.#last && { ...this.#last, key: new Uint8Array(key?.length ?? 0) }, "KeyUnknown");
  }

  async #blockOf(attestation: Attestation | undefined, refusal?: string): Promise<MeasuredBlock> {
    if (attestation === undefined) throw new Error("nothing was attested yet");
    const { quote, signature, key, claims } = attestation;
    const settled = this.#hub.attestation.attest(HUB, quote, signature, key, claims).then(
      () => undefined,
      (error: unknown) => error,
    );
    const extrinsicBytes = await this.#pendingBytes();
    const ms = await this.#timed();
    const error = await settled;
    const found = error instanceof ChainError ? error.details["error"] : error;
    if (found !== refusal) throw new Error(`the attestation ended with ${found}, not ${refusal}`, { cause: error });
    return { ms, extrinsicBytes };
  }

  async storage(): Promise<Storage> {
    await this.#engine.advanceTo(this.#engine.timestampMs + VOTES_MS);
    const { phase } = (await this.#chain.attestation.hub(HUB)) ?? {};
    if (phase?.kind !== "trusted") throw new Error(`the hub is ${phase?.kind ?? "unknown"}, not trusted`);
    const now = await palletStorage(this.#engine);
    return new Map([...now].filter(([key]) => !this.#before.has(key)));
  }

  async #enrol(): Promise<void> {
    const { attestation } = this.#hub;
    await attestation.requestEnrolment(HUB, await this.#machine.enrolmentRequest());
    const enrolment = await offerCredentials(this.#chain, HUB);
    const opened = await this.#machine.open(enrolment, await this.#chain.attestation.credentials(HUB));
    await attestation.completeEnrolment(HUB, opened);
  }

  /** Waits until an extrinsic is in the pool, and gives its size. */
  async #pendingBytes(): Promise<number> {
    const provider = this.#engine.provider();
    for (;;) {
      const [extrinsic] = await provider.send<readonly string[]>("author_pendingExtrinsics", []);
      if (extrinsic !== undefined) return (extrinsic.length - 2) / 2;
      await nextTurn();
    }
  }

  /** With a manual clock a block is made within the call: nothing else of this process is in between. */
  async #timed(): Promise<number> {
    const startedAtMs = performance.now();
    const made = this.#engine.newBlock();
    const tookMs = performance.now() - startedAtMs;
    await made;
    return tookMs;
  }
}
