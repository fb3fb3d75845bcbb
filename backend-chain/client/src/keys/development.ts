import type { Chain } from "../api/chain.js";
import { keyFromUri } from "./signing-key.js";

/**
 * Whether a chain lets in keys that everybody has: `//daemon//0` is registered there, as the preset `development` has it.
 * In production only a validator of the session can register.
 */
export async function isDevelopmentChain(chain: Pick<Chain, "daemon">): Promise<boolean> {
  return (await chain.daemon(keyFromUri("//daemon//0").address)) !== undefined;
}
