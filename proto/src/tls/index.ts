export { createIdentity, type Identity } from "./identity.js";
