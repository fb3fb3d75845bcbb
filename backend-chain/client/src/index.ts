export { type AgentAccount, openAgentKey } from "./agent/open-agent-key.js";
export { untilDone } from "./agent/until-done.js";
export type * from "./api/attestation.js";
export type * from "./api/catalogue.js";
export type * from "./api/chain.js";
export type * from "./api/duties.js";
export { ChainError, type ChainErrorCode } from "./api/errors.js";
export type * from "./api/identifiers.js";
export type * from "./api/included.js";
export type * from "./api/provisioning.js";
export type * from "./api/registries.js";
export type * from "./api/tfstate.js";
export { type ConnectOptions, connectChain } from "./connect.js";
export { isDevelopmentChain } from "./keys/development.js";
export { keyFromUri } from "./keys/signing-key.js";
export {
  createKey,
  exportKey,
  importKey,
  listKeys,
  type OpenKeyOptions,
  openKey,
  type StoredKey,
} from "./keys/store.js";
export { addressOf, publicKeyOf } from "./values/address.js";
export { formatAmount, parseAmount } from "./values/amount.js";
export { observationCommitment, resultCommitment, voteCommitment } from "./values/commitments.js";
export { logosHome } from "./values/home.js";
export { proposalHash } from "./values/proposals.js";
export { ciphertextHash, revisionHash } from "./values/revisions.js";
