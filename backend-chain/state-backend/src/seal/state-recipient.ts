import { join } from "node:path";
import { openTenantKey } from "./tenant-key.js";

/** The key by which an account reads states, `age1…`; made when there is none. Throws `key-file`. */
export async function stateRecipient(options: { readonly home: string; readonly label: string }): Promise<string> {
  const { recipient } = await openTenantKey(join(options.home, "keys", `${options.label}.age`));
  return recipient;
}
