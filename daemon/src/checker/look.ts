import { setTimeout as sleep } from "node:timers/promises";
import type { Duty, Hub } from "@logos/chain-client";
import { decodeMachineFacts } from "@logos/machine-types";
import {
  type ObserveRequest,
  type Seen,
  type SignedStatement,
  type Statement,
  verifyStatement,
} from "@logos/proto/hub";
import { contextOf } from "../duties/machine-duties.js";
import { type DutyModules, remainingMs } from "../duties/modules.js";

/** What a hub's agent said to us, and the bytes that prove that it did; undefined if it said nothing to be held to. */
export interface Look {
  readonly seen: Seen;
  readonly signed: SignedStatement | undefined;
}

/** Of the time that is left, this share goes into getting a definite answer. */
const PATIENCE = 0.5;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 1_000;

/** Asks the hub what it sees until the answer is definite or patience is over; an agent that does not answer is unknown. */
export async function look(
  duty: Duty,
  hub: Hub,
  nonce: Uint8Array,
  { chain, hubs, log }: DutyModules,
  signal: AbortSignal,
): Promise<Look> {
  const request: ObserveRequest = { resource: duty.resource, ...duty.fence, nonce };
  const patienceEnds = performance.now() + PATIENCE * (await remainingMs(chain, duty));
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const found = await lookOnce(request, hub, Buffer.from(chain.genesisHash.slice(2), "hex"), hubs, signal);
    if (found.seen.kind !== "unknown" || signal.aborted || performance.now() >= patienceEnds) return found;
    if (pauseMs === FIRST_PAUSE_MS) log.warn("the hub gives no definite answer", contextOf(duty), found.seen.reason);
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

async function lookOnce(
  request: ObserveRequest,
  hub: Hub,
  genesisHash: Uint8Array,
  hubs: DutyModules["hubs"],
  signal: AbortSignal,
): Promise<Look> {
  try {
    const signed = await hubs.to(hub).observe(request, signal);
    const said = verifyStatement(signed, Buffer.from(hub.tlsKey.slice(2), "hex"));
    const fault = said === undefined ? "not signed by the hub's key" : faultOf(said, request, hub, genesisHash);
    if (said === undefined || fault !== undefined) return unknown(`its statement is ${fault}`, signed);
    if (said.seen.kind === "machine") decodeMachineFacts(said.seen.facts);
    return { seen: said.seen, signed };
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error), undefined);
  }
}

/** Why a statement does not answer the question; undefined if it does. */
function faultOf(said: Statement, asked: ObserveRequest, hub: Hub, genesisHash: Uint8Array): string | undefined {
  if (!Buffer.from(said.genesisHash).equals(genesisHash)) return "of another chain";
  if (said.hub !== hub.id) return "of another hub";
  if (said.resource !== asked.resource) return "of another resource";
  if (said.generation !== asked.generation || said.assignment !== asked.assignment) return "of another fence token";
  if (!Buffer.from(said.nonce).equals(asked.nonce)) return "over another nonce";
  return undefined;
}

function unknown(reason: string, signed: SignedStatement | undefined): Look {
  return { seen: { kind: "unknown", reason }, signed };
}
