import { type Hex, toHex } from "../bytes/hex.js";
import { hexOfKey, type Key } from "../bytes/key.js";
import type { ImportedBlock } from "../chain/block.js";
import { CODE_KEY } from "../genesis/genesis.js";
import { trieGet } from "../trie/trie.js";
import type { Methods } from "./dispatcher.js";
import type { Node } from "./node.js";
import type { Params } from "./params.js";
import { readRuntimeVersion } from "./runtime-version.js";
import type { Session } from "./session.js";

interface StorageChanges {
  readonly block: Hex;
  readonly changes: readonly (readonly [Hex, Hex | null])[];
}

/** Subscriptions to values and to the runtime's version; each begins with what is there. */
export function storageSubscriptions({ chain }: Node): Methods {
  const close = (params: Params, session: Session) => session.close(params.text(0, "subscription"));
  const subscribeVersion = (_: Params, session: Session) =>
    session.open("state_runtimeVersion", (send) => {
      send(readRuntimeVersion(chain, chain.state));
      return chain.onBlock(({ changes }) => {
        if (changes.has(CODE_KEY)) send(readRuntimeVersion(chain, chain.state));
      });
    });
  return {
    state_subscribeStorage: (params, session) => {
      // Without keys: every change of every block, beginning with the next.
      const keys = params.has(0) ? params.keys(0, "keys") : undefined;
      return session.open("state_storage", (send) => {
        if (keys !== undefined) {
          const changes = keys.map((key) => [hexOfKey(key), hexOrNull(trieGet(chain.state, key))] as const);
          send({ block: toHex(chain.head.hash), changes } satisfies StorageChanges);
        }
        const wanted = keys === undefined ? undefined : new Set(keys);
        return chain.onBlock((block) => {
          const message = changesOf(block, wanted);
          if (message.changes.length > 0) send(message);
        });
      });
    },
    state_unsubscribeStorage: close,
    state_subscribeRuntimeVersion: subscribeVersion,
    state_unsubscribeRuntimeVersion: close,
    chain_subscribeRuntimeVersion: subscribeVersion,
    chain_unsubscribeRuntimeVersion: close,
  };
}

function changesOf({ hash, changes }: ImportedBlock, wanted: ReadonlySet<Key> | undefined): StorageChanges {
  const out: [Hex, Hex | null][] = [];
  for (const key of wanted ?? changes.keys()) {
    const value = changes.get(key);
    if (value !== undefined) out.push([hexOfKey(key), hexOrNull(value ?? undefined)]);
  }
  return { block: toHex(hash), changes: out };
}

function hexOrNull(value: Uint8Array | undefined): Hex | null {
  return value === undefined ? null : toHex(value);
}
