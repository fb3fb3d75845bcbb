import { EVENT } from "../../event-log/event-types.js";
import { parseEventLog } from "../../event-log/parse.js";
import { parseImaBinary } from "../../ima/binary.js";
import { extensionOf } from "../../ima/replay.js";
import { ALGORITHM } from "../../tpm/algorithms.js";
import { AttesterError } from "../errors.js";
import type { TpmClient } from "../tpm-commands/client.js";
import { extendPcr } from "../tpm-commands/pcrs.js";

const IMA_PCR = 10;
const TEMPLATE_HASH_BYTES = 20;

/**
 * Extends the PCRs of a TPM that was just started with every event of a firmware's log, as that firmware did. For software
 * TPMs of development: a machine whose firmware measures needs no such thing, and can undo none of it.
 */
export async function playEventLog(tpm: TpmClient, log: Uint8Array): Promise<void> {
  const { algorithms, events } = parseEventLog(log);
  const bank = algorithms.findIndex(({ id }) => id === ALGORITHM.sha256);
  for (const { pcr, type, digests } of events) {
    if (type === EVENT.noAction) continue;
    const digest = digests[bank];
    if (digest === undefined) throw new AttesterError("source-malformed", "an event log without SHA-256 digests");
    await extendPcr(tpm, pcr, digest);
  }
}

/** Extends PCR 10 with entries `from` to `to` (all by default) of a binary IMA list, as the kernel did. Gives how many. */
export async function playImaList(tpm: TpmClient, list: Uint8Array, from = 0, to?: number): Promise<number> {
  const entries = parseImaBinary(list, TEMPLATE_HASH_BYTES).slice(from, to);
  for (const entry of entries) await extendPcr(tpm, IMA_PCR, extensionOf(entry, ALGORITHM.sha256));
  return entries.length;
}
