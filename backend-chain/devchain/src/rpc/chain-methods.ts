import { type Hex, toHex } from "../bytes/hex.js";
import { headerJson } from "../chain/header.js";
import type { Methods } from "./dispatcher.js";
import { blockNumber, type Node } from "./node.js";
import { invalidParams, type Params } from "./params.js";
import type { Session } from "./session.js";

/** Numbers in one chain_getBlockHash request. */
const MOST_NUMBERS = 1024;

/** `chain_*` of sc-rpc-api. */
export function chainMethods(node: Node): Methods {
  const { chain, finality } = node;
  const close = (params: Params, session: Session) => session.close(params.text(0, "subscription"));
  const newHeads = (method: string) => (_: Params, session: Session) =>
    session.open(method, (send) => {
      send(headerJson(chain.head.header));
      return chain.onBlock(({ header }) => send(headerJson(header)));
    });
  const finalizedHeads = (_: Params, session: Session) =>
    session.open("chain_finalizedHead", (send) => {
      send(headerJson(chain.head.header));
      return finality.onFinalized((header) => send(headerJson(header)));
    });
  const hashes = (params: Params) => blockHash(node, params);
  const head = () => toHex(chain.head.hash);
  return {
    chain_getHeader: (params) => unlessUnknown(node, params, (number) => headerJson(chain.blockAt(number).header)),
    chain_getBlock: (params) => unlessUnknown(node, params, (number) => signedBlock(node, number)),
    chain_getBlockHash: hashes,
    chain_getHead: hashes,
    chain_getFinalizedHead: head,
    chain_getFinalisedHead: head,
    chain_subscribeNewHeads: newHeads("chain_newHead"),
    chain_subscribeNewHead: newHeads("chain_newHead"),
    chain_unsubscribeNewHeads: close,
    chain_unsubscribeNewHead: close,
    chain_subscribeAllHeads: newHeads("chain_allHead"),
    chain_unsubscribeAllHeads: close,
    chain_subscribeFinalizedHeads: finalizedHeads,
    chain_unsubscribeFinalizedHeads: close,
  };
}

/** An unknown hash is answered by null. */
function unlessUnknown(node: Node, params: Params, answer: (number: number) => unknown): unknown {
  if (params.has(0) && node.chain.numberOf(params.bytes(0, "block hash")) === undefined) return null;
  return answer(blockNumber(node, params, 0));
}

function signedBlock({ chain }: Node, number: number): unknown {
  const { header, body } = chain.blockAt(number);
  return { block: { header: headerJson(header), extrinsics: body.map(toHex) }, justifications: null };
}

function blockHash(node: Node, params: Params): unknown {
  if (!params.has(0)) return toHex(node.chain.head.hash);
  const value = params.raw(0);
  if (!Array.isArray(value)) return hashOf(node, value);
  if (value.length > MOST_NUMBERS) throw invalidParams(`at most ${MOST_NUMBERS} block numbers at once`);
  return value.map((item) => hashOf(node, item));
}

function hashOf({ chain }: Node, value: unknown): Hex | null {
  const number = typeof value === "string" && /^0x[0-9a-fA-F]+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0) {
    throw invalidParams("a block number must be a whole number, or one in hex");
  }
  return number > chain.head.header.number ? null : toHex(chain.blockAt(number).hash);
}
