export type * from "./api/catalogue.js";
export type * from "./api/chain.js";
export type * from "./api/duties.js";
export { ChainError, type ChainErrorCode } from "./api/errors.js";
export type * from "./api/identifiers.js";
export type * from "./api/provisioning.js";
export type * from "./api/registries.js";
export type * from "./api/tfstate.js";
export { ciphertextHash, revisionHash } from "./values/revisions.js";
