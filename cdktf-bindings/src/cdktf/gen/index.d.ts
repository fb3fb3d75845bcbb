export * from "./data-logos-machine-type/index.js";
export * from "./data-logos-machine-types/index.js";
export * from "./machine/index.js";
