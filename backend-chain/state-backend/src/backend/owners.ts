import { type Address, publicKeyOf } from "@logos/chain-client";

/** What the first part of a workspace's path stands for: this account's label, a name that was given, or an address. */
export function ownersBy(
  label: string,
  account: Address,
  owners: Readonly<Record<string, Address>>,
): (word: string) => Address | undefined {
  const named = new Map([...Object.entries(owners), [label, account] as const]);
  return (word) => named.get(word) ?? (isAddress(word) ? word : undefined);
}

function isAddress(word: string): boolean {
  if (!/^[1-9A-HJ-NP-Za-km-z]{40,60}$/.test(word)) return false;
  try {
    return publicKeyOf(word).length === 32;
  } catch {
    return false;
  }
}
