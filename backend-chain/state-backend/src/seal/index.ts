export { MAX_STATE_BYTES } from "./payload.js";
export { recipientsHash } from "./recipients.js";
export { openSealed, seal } from "./seal.js";
export { lineageHash, openTenantKey, type TenantKey } from "./tenant-key.js";
