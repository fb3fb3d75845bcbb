import { toHex } from "../bytes/hex.js";
import type { PoolEvent } from "../pool/pool.js";
import type { Methods } from "./dispatcher.js";
import type { Node } from "./node.js";

/** `author_*` of sc-rpc-api without the keystore: this chain needs no keys to make blocks. */
export function authorMethods({ author, pool, finality }: Node): Methods {
  return {
    author_submitExtrinsic: (params) => author.submit(params.bytes(0, "extrinsic")).hash,
    author_submitAndWatchExtrinsic: (params, session) => {
      const transaction = author.submit(params.bytes(0, "extrinsic"));
      return session.open("author_extrinsicUpdate", (send, end) => {
        send(transaction.ready ? "ready" : "future");
        return pool.watch(transaction.hash, (event) => {
          send(statusOf(event));
          if (event.kind === "ready" || event.kind === "future") return;
          if (event.kind !== "included") return end();
          finality.afterInclusion(() => {
            send({ finalized: event.blockHash });
            end();
          });
        });
      });
    },
    author_unwatchExtrinsic: (params, session) => session.close(params.text(0, "subscription")),
    author_pendingExtrinsics: () => pool.all().map(({ bytes }) => toHex(bytes)),
  };
}

/** TransactionStatus of sc-transaction-pool-api. */
function statusOf(event: PoolEvent): unknown {
  if (event.kind === "included") return { inBlock: event.blockHash };
  return event.kind === "usurped" ? { usurped: event.by } : event.kind;
}
