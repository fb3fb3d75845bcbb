export { openCopy, packCopy, proveKey, sealCopy } from "./copy.js";
export { isRecipient, MAX_STATE_BYTES, type Payload, packDeltaPayload, packPayload, unpackPayload } from "./payload.js";
export { recipientsHash } from "./recipients.js";
export { newRing, ownersRecipient, type Ring, readersOf, stateDigest } from "./ring.js";
export { openSealed, seal, sealPlain } from "./seal.js";
export { lineageHash, openTenantKey, rotateTenantKey, type TenantKey } from "./tenant-key.js";
