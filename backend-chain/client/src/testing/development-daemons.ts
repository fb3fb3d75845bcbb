import type { SigningKey } from "../api/chain.js";
import type { Address } from "../api/identifiers.js";
import { keyFromUri } from "../keys/signing-key.js";

const DAEMONS = 6;
let keys: ReadonlyMap<Address, SigningKey> | undefined;

/** The key of a daemon of the preset `development`, any of whom may be drawn. Throws for any other account. */
export function developmentDaemon(account: Address): SigningKey {
  keys ??= new Map(
    Array.from({ length: DAEMONS }, (_, index) => keyFromUri(`//daemon//${index}`)).map((key) => [key.address, key]),
  );
  const key = keys.get(account);
  if (key === undefined) throw new Error(`${account} is no daemon of the preset`);
  return key;
}
