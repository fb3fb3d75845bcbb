import type { Chain, HubId, HubIntegrity } from "@logos/chain-client";

const WITHIN_MS = 120_000;
const plain = (_: string, value: unknown): unknown => (typeof value === "bigint" ? `${value}` : value);

/** The first record of a hub that is as wanted, within two minutes or as long as is said. */
export async function recordWhen(
  chain: Chain,
  hub: HubId,
  isWanted: (record: HubIntegrity) => boolean,
  withinMs: number = WITHIN_MS,
): Promise<HubIntegrity> {
  let last: HubIntegrity | undefined;
  for await (const record of chain.attestation.watchHub(hub, AbortSignal.timeout(withinMs))) {
    last = record;
    if (record !== undefined && isWanted(record)) return record;
  }
  throw new Error(`hub ${hub} is not as wanted in ${withinMs} ms: ${JSON.stringify(last, plain)}`);
}
