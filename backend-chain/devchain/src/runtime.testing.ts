// Names of the stock pallets, for the compiler.
import "@polkadot/api/augment";
import { ApiPromise, Keyring } from "@polkadot/api";
import { type ChainEngine, createEngine, type EngineOptions } from "./engine.js";
import { readRuntime } from "./runtime-file.js";

/** A time in the past, on the start of a slot. */
export const START_MS: number = Date.UTC(2026, 0, 1);

/** An engine on the committed runtime with a manual clock and a fixed genesis, not yet started. */
export function testEngine(options: Partial<EngineOptions> = {}): ChainEngine {
  return createEngine({ wasm: readRuntime(), clock: { startMs: START_MS }, salt: new Uint8Array(16), ...options });
}

type Provider = NonNullable<NonNullable<Parameters<typeof ApiPromise.create>[0]>["provider"]>;

/** Stock @polkadot/api on any provider. */
export function connectApi(provider: unknown): Promise<ApiPromise> {
  return ApiPromise.create({
    provider: provider as Provider,
    noInitWarn: true,
    // An extension without payload that 16.5 does not know by name.
    signedExtensions: { AuthorizeCall: { extrinsic: {}, payload: {} } },
  });
}

export function developmentKey(uri: string): ReturnType<Keyring["addFromUri"]> {
  return new Keyring({ type: "sr25519" }).addFromUri(uri);
}

/** Lets everything happen that was put off by a tick or a pause. */
export async function settle(pauseMs = 150): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
}
