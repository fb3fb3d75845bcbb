import type { Chain, HubId, HubIntegrity } from "@logos/chain-client";

const WITHIN_MS = 120_000;
const plain = (_: string, value: unknown): unknown => (typeof value === "bigint" ? `${value}` : value);

/** The first record of a hub that is as wanted. */
export async function recordWhen(
  chain: Chain,
  hub: HubId,
  isWanted: (record: HubIntegrity) => boolean,
): Promise<HubIntegrity> {
  let last: HubIntegrity | undefined;
  for await (const record of chain.attestation.watchHub(hub, AbortSignal.timeout(WITHIN_MS))) {
    last = record;
    if (record !== undefined && isWanted(record)) return record;
  }
  throw new Error(`hub ${hub} is not as wanted in ${WITHIN_MS} ms: ${JSON.stringify(last, plain)}`);
}
