import { keyOf } from "../bytes/key.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import { concat, u32 } from "../bytes/scale-writer.js";
import type { Methods } from "./dispatcher.js";
import type { Node } from "./node.js";
import { accountOf } from "./ss58.js";

const CHAIN_NAME = "Logos Development";
const PROPERTIES = { ss58Format: 42, tokenDecimals: 12, tokenSymbol: "LGS", isEthereum: false } as const;
const VERSION = "0.1.0";

/** `system_*` of sc-rpc-api for a chain without a network. */
export function systemMethods(node: Node): Methods {
  const nextIndex = (params: Parameters<Methods[string]>[0]) => nextNonce(node, accountOf(params.text(0, "account")));
  return {
    system_name: () => "logos-devchain",
    system_version: () => VERSION,
    system_chain: () => CHAIN_NAME,
    system_chainType: () => "Development",
    system_properties: () => PROPERTIES,
    system_health: () => ({ peers: 0, isSyncing: false, shouldHavePeers: false }),
    system_peers: () => [],
    system_nodeRoles: () => ["Authority"],
    system_localListenAddresses: () => [],
    system_localPeerId: () => "",
    system_syncState: () => {
      const { number } = node.chain.head.header;
      return { startingBlock: 0, currentBlock: number, highestBlock: number };
    },
    system_accountNextIndex: nextIndex,
    account_nextIndex: nextIndex,
  };
}

/** The account's nonce on chain, past those of its transactions that wait. */
function nextNonce({ chain, pool }: Node, account: Uint8Array): number {
  let nonce = new ScaleReader(chain.query("AccountNonceApi_account_nonce", account)).u32();
  // CheckNonce's tag is (account, nonce).
  while (pool.provides(keyOf(concat(account, u32(nonce))))) nonce += 1;
  return nonce;
}
