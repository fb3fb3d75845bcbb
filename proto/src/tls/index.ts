export { createIdentity, type Identity } from "./identity.js";
export { openIdentity } from "./identity-file.js";
